using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Represents an entry of a table of contents.</summary>
/// <param name="Level">The number of entries around it.</param>
/// <param name="Name">The title; empty if there is none.</param>
/// <param name="Href">What <c>href</c> states; null if there is none.</param>
/// <param name="Toc">What <c>tocHref</c> states; null if there is none.</param>
/// <param name="Topic">What <c>topicHref</c> or <c>homepage</c> states; null if there is none.</param>
public sealed record TocEntry(int Level, string Name, TocTarget? Href, TocTarget? Toc, TocTarget? Topic)
{
    /// <summary>Gets the place of the title, or of the first destination; none if the entry has neither.</summary>
    public FileSpan Span { get; init; }

    /// <summary>Gets the destinations, the one of the article first.</summary>
    public IEnumerable<TocTarget> Targets => ((TocTarget?[])[Topic, Href, Toc]).OfType<TocTarget>();
}

/// <summary>Represents a destination of a table of contents.</summary>
/// <param name="Text">The destination as it is written.</param>
/// <param name="Span">The place of the destination.</param>
public sealed record TocTarget(string Text, FileSpan Span);
