using TypedContent.Compiler.Including;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>A file that was read by itself. It has no document yet where it includes others.</summary>
internal sealed record FileReading(ContentFile File, ContentOptions Options, ArticleDocument? Document, IncludeLayout Layout)
{
    /// <summary>What the graph of includes needs to know of it.</summary>
    public IncludeNode Node { get; } = new(File.Identity, Layout.Paths);

    /// <summary>What those that include it need: no document, whose changes are none of theirs.</summary>
    public IncludedSource Source => new(File, Layout);
}

/// <summary>A file that others include.</summary>
internal sealed record IncludedSource(ContentFile File, IncludeLayout Layout);
