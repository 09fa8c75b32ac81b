using Guidance.Content;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>Shows the table of contents in the current culture.</summary>
internal static class Contents
{
    public static void Write()
    {
        var tree = new Tree("");
        Add(tree, Articles.Navigation);
        AnsiConsole.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, IReadOnlyList<NavigationItem> items)
    {
        foreach (NavigationItem item in items)
        {
            string path = item.Article is { } article ? $" ({article.Path})" : "";
            Add(parent.AddNode(new Text(item.Title + path)), item.Children);
        }
    }
}
