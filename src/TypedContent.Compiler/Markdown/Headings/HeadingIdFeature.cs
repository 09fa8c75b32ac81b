using Markdig;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Adds ids at the end of headings, as in <c>## Setup {#setup}</c>.</summary>
internal sealed class HeadingIdFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new HeadingIdParser());
}
