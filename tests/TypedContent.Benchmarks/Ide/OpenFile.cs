using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Represents a file of the content set in an IDE. Counts how often files are read.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="text">The text of the file.</param>
/// <param name="kind">The use of the file in the project.</param>
internal sealed class OpenFile(string path, string text, string kind = "article") : AdditionalText
{
    private static int s_reads;

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <summary>Gets the number of file reads since the start of the process.</summary>
    public static int Reads => Volatile.Read(ref s_reads);

    public override string Path => path;

    /// <summary>Gets the use of the file in the project.</summary>
    public string Kind => kind;

    /// <summary>Gets the text without counting a read.</summary>
    public string Content => _text.ToString();

    /// <summary>Returns a copy of the file with other text.</summary>
    public OpenFile With(string content) => new(path, content, kind);

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref s_reads);
        return _text;
    }
}
