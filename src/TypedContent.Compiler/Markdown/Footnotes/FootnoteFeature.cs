using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Adds footnotes: <c>[^label]</c> in the text refers to the note that begins with <c>[^label]:</c>.</summary>
/// <remarks>A note is written where it stands, so that it belongs to the section that it is in. Notes without a reference are left out.</remarks>
internal sealed class FootnoteFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override bool IsInline => true;

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new FootnoteBlockParser());
        pipeline.InlineParsers.Insert(0, new FootnoteReferenceParser());
    }

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not FootnoteBlock note)
        {
            return false;
        }

        if (note.Number > 0)
        {
            renderer.Html.Write(note.BeginsList ? "<ol class=\"footnotes\">\n<li" : "<li");
            renderer.WriteId(note.Id);
            renderer.Html.WriteAttribute("value", note.Number.ToString(CultureInfo.InvariantCulture));
            renderer.WriteContainer(note, ">\n", note.EndsList ? "</li>\n</ol>\n" : "</li>\n");
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool TryRender(Inline inline, InlineRenderer renderer)
    {
        switch (inline)
        {
            case FootnoteReference { Note.Number: 0 }:
                // Readers don't see it, as in the alternative text of an image.
                return true;
            case FootnoteReference { Note: var note } reference:
                renderer.Html.Write("<sup class=\"footnote-ref\"");
                renderer.WriteId(reference.Id);
                renderer.Html.Write(">");
                renderer.WriteLocalLink(note.Id, className: null, note.Number.ToString(CultureInfo.InvariantCulture));
                renderer.Html.Write("</sup>");
                return true;
            case FootnoteBackLinks { Note: var note }:
                foreach (var id in note.References)
                {
                    renderer.Html.Write(" ");
                    renderer.WriteLocalLink(id, "footnote-backref", "↩");
                }

                return true;
            default:
                return false;
        }
    }
}
