using Markdig;

namespace TypedContent.Compiler.Markdown.Emojis;

/// <summary>Adds the names of emoji: <c>:tada:</c>. Unknown names are text.</summary>
internal sealed class EmojiFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override bool IsInline => true;

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new EmojiNameParser());
}
