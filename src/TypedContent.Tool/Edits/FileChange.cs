using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Edits;

/// <summary>Represents a file that a command writes, moves, or both.</summary>
/// <param name="From">The path before; null for a new file.</param>
/// <param name="To">The path after.</param>
/// <param name="Before">The contents before; empty for a new file.</param>
/// <param name="After">The contents after.</param>
internal sealed record FileChange(string? From, string To, byte[] Before, byte[] After)
{
    /// <summary>Gets a value that indicates whether the file gets another path.</summary>
    public bool IsMove => From is not null && From != To;

    /// <summary>Returns the change of a text, whose encoding stays.</summary>
    /// <param name="from">The path before.</param>
    /// <param name="to">The path after.</param>
    /// <param name="before">The text as it was read.</param>
    /// <param name="after">The text to write.</param>
    /// <exception cref="ProjectException">The file has another text now.</exception>
    public static FileChange OfText(string from, string to, string before, string after)
    {
        var bytes = File.ReadAllBytes(from);
        return FileText.Decode(bytes) is { Invalid: null, Text: var text } && text == before
            ? new FileChange(from, to, bytes, before == after ? bytes : FileEncoding.Encode(bytes, after))
            : throw new ProjectException($"'{from}' was changed by another program; nothing was written, run the command again");
    }

    /// <summary>Returns the move of a file whose contents stay.</summary>
    public static FileChange OfMove(string from, string to)
    {
        var bytes = File.ReadAllBytes(from);
        return new FileChange(from, to, bytes, bytes);
    }

    /// <summary>Returns a file with a text that doesn't exist yet, in UTF-8.</summary>
    public static FileChange OfNew(string path, string text) => new(null, path, [], System.Text.Encoding.UTF8.GetBytes(text));
}
