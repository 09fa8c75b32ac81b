using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>A link at its place in the file.</summary>
public readonly record struct LinkOccurrence(LinkReference Reference, FileSpan Span)
{
    /// <summary>The included file that it stands in; null for the article's own.</summary>
    public string? IncludeFile { get; init; }
}
