using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Strikethrough;

/// <summary>Adds text that is struck out: <c>~~text~~</c>.</summary>
internal sealed class StrikethroughFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override bool IsInline => true;

    /// <summary>Determines whether an inline element is struck out.</summary>
    public static bool IsStruckOut(Inline inline) => inline is EmphasisInline { DelimiterChar: '~' };

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

    /// <inheritdoc/>
    public override bool TryRender(Inline inline, InlineRenderer renderer)
    {
        if (!IsStruckOut(inline))
        {
            return false;
        }

        renderer.WriteElement((EmphasisInline)inline, "del");
        return true;
    }
}
