using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Edits;

/// <summary>Represents the destination of a link as it is written in a file, with the ranges of its path and its fragment.</summary>
/// <remarks>Only a destination that is written without escapes, entities and line breaks is one, so that each of its characters has a place.</remarks>
internal sealed class WrittenDestination
{
    private const string Reserved = " \"'<>()\\`^{}|%#?\t\r\n";

    private WrittenDestination(string filePath, string text, TextRange range)
    {
        (FilePath, Range) = (filePath, range);
        var hash = text.IndexOf('#', range.Start, range.Length);
        var end = hash < 0 ? range.End : hash;
        var query = text.IndexOf('?', range.Start, end - range.Start);
        Path = new TextRange(range.Start, query < 0 ? end : query);
        Fragment = hash < 0 ? null : new TextRange(hash + 1, range.End);
        (PathText, RestText) = (text.Substring(Path.Start, Path.Length), text.Substring(Path.End, range.End - Path.End));
    }

    /// <summary>Gets the path of the file.</summary>
    public string FilePath { get; }

    /// <summary>Gets the range of the destination.</summary>
    public TextRange Range { get; }

    /// <summary>Gets the range of the path.</summary>
    public TextRange Path { get; }

    /// <summary>Gets the range of the fragment, without <c>#</c>; null if there is none.</summary>
    public TextRange? Fragment { get; }

    /// <summary>Gets the path as it is written.</summary>
    public string PathText { get; }

    /// <summary>Gets the query and the fragment as they are written.</summary>
    public string RestText { get; }

    /// <summary>Returns the destination at a place of a file; null if it isn't written there as it was read.</summary>
    /// <param name="filePath">The path of the file.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="span">The place.</param>
    /// <param name="destination">The destination as it was read.</param>
    public static WrittenDestination? At(string filePath, string text, FileSpan span, string destination)
    {
        var range = new TextRange(span.Start, Math.Min(text.Length, span.Start + span.Length));
        if (range.Length >= 2 && text[range.Start] == '<' && text[range.End - 1] == '>')
        {
            range = new TextRange(range.Start + 1, range.End - 1);
        }

        return range.Length == destination.Length && string.CompareOrdinal(text, range.Start, destination, 0, destination.Length) == 0
            ? new WrittenDestination(filePath, text, range)
            : null;
    }

    /// <summary>Returns the edit that writes another path, which isn't encoded, and keeps the query and the fragment.</summary>
    public TextEdit WithPath(string path)
    {
        var isStated = PathText.StartsWith("./", StringComparison.Ordinal) && !path.StartsWith(".", StringComparison.Ordinal) && !path.StartsWith("/", StringComparison.Ordinal);
        return new TextEdit(FilePath, Path, (isStated ? "./" : string.Empty) + Encode(path));
    }

    /// <summary>Returns the edit that writes another fragment, which isn't encoded; null if there is none.</summary>
    public TextEdit? WithFragment(string fragment) => Fragment is { } range ? new TextEdit(FilePath, range, Encode(fragment)) : null;

    /// <summary>Returns the edit that writes another destination, which is encoded.</summary>
    public TextEdit With(string destination) => new(FilePath, Range, destination);

    /// <summary>Returns a path or fragment with the characters encoded that end a destination, or mean something else in one.</summary>
    public static string Encode(string text)
    {
        var encoded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Reserved.IndexOf(c) >= 0)
            {
                encoded.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                encoded.Append(c);
            }
        }

        return encoded.ToString();
    }
}
