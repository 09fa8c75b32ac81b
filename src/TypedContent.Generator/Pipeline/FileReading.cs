using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Sets.Includes;

namespace TypedContent.Generator.Pipeline;

/// <summary>A file that was read by itself. It has no document where it is no article, and not yet where it includes others.</summary>
internal sealed record FileReading(ContentFile File, CachedDocument? Document, IncludeLayout Layout)
{
    /// <summary>Whether it is an article, or a part of some.</summary>
    public bool IsArticle => File.Kind == ContentFileKind.Article;

    /// <summary>What the graph of includes needs to know of it.</summary>
    public IncludeNode Node { get; } = new(File.Identity, Layout.Paths);

    /// <summary>What those that include it need: no document, whose changes are none of theirs.</summary>
    public IncludedSource Source => new(File, Layout);
}

/// <summary>A file that others include.</summary>
internal sealed record IncludedSource(ContentFile File, IncludeLayout Layout);
