using Markdig;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>Adds links that are written as bare addresses.</summary>
internal sealed class AutoLinkFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override bool IsInline => true;

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.Use<AddressExtension>();
}
