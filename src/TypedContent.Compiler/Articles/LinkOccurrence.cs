using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents a link at its position in the file.</summary>
public readonly record struct LinkOccurrence(LinkReference Reference, FileSpan Span)
{
    /// <summary>Gets the included file that contains the link; null if the article itself does.</summary>
    public string? IncludeFile { get; init; }
}
