using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Tabs;

/// <summary>Writes the tabs among the blocks of a container. A tab ends at the next tab, heading or thematic break.</summary>
internal sealed class TabWriter(BodyRenderer renderer)
{
    private int? _around;

    /// <summary>Opens or closes a tab at <paramref name="block"/>. Returns true if that writes the block.</summary>
    public bool TryWrite(Block block)
    {
        var heading = block as HeadingBlock;
        if (_around is not null && (heading is not null || block is ThematicBreakBlock))
        {
            Close();
            if (heading is null)
            {
                return true;
            }
        }

        if (heading is null || TabHeading.Find(heading) is not { } tab)
        {
            return false;
        }

        _around = renderer.Elements.Enter();
        Open(tab);
        return true;
    }

    /// <summary>Closes the tab that is open.</summary>
    public void Close()
    {
        if (_around is { } around)
        {
            renderer.Elements.Leave(around);
            renderer.Html.Write("</div>\n");
            _around = null;
        }
    }

    private void Open(LinkInline tab)
    {
        renderer.Html.Write("<div class=\"tab\"");
        renderer.Html.WriteAttribute("data-tab", tab.Url!.Substring(TabHeading.Prefix.Length));
        renderer.Html.Write(">\n<p class=\"tab-title\">");
        renderer.WriteText(tab);
        renderer.Html.Write("</p>\n");
    }
}
