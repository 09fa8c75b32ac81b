using Markdig;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.TaskLists;

/// <summary>Adds task lists: items that begin with <c>[ ]</c> or <c>[x]</c>. The text of the item is the label of a disabled checkbox.</summary>
internal sealed class TaskListFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new TaskMarkParser());

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not ParagraphBlock { Inline.FirstChild: TaskMark mark } paragraph)
        {
            return false;
        }

        var isTight = paragraph.Parent?.Parent is ListBlock { IsLoose: false };
        renderer.Html.Write(isTight ? "<label>" : "<p><label>");
        renderer.Html.Write(mark.IsChecked
            ? "<input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" /> " : "<input type=\"checkbox\" disabled=\"disabled\" /> ");
        renderer.WriteText(paragraph.Inline);
        renderer.Html.Write(isTight ? "</label>\n" : "</label></p>\n");
        return true;
    }
}
