using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedContent.Benchmarks.Ide;

/// <summary>A file of the content set as an IDE holds it. It counts how often files are read.</summary>
/// <param name="path">Where it is.</param>
/// <param name="text">What is in it.</param>
/// <param name="kind">What the project uses it for.</param>
internal sealed class OpenFile(string path, string text, string kind = "article") : AdditionalText
{
    private static int s_reads;

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <summary>How many files were read since the process began.</summary>
    public static int Reads => Volatile.Read(ref s_reads);

    public override string Path => path;

    /// <summary>What the project uses it for.</summary>
    public string Kind => kind;

    /// <summary>The text, not counted.</summary>
    public string Content => _text.ToString();

    /// <summary>The same file with other text.</summary>
    public OpenFile With(string content) => new(path, content, kind);

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref s_reads);
        return _text;
    }
}
