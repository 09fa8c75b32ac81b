using System.Globalization;
using Spectre.Console;
using TypedContent;
using Link = TypedContent.Link;

namespace Guidance;

/// <summary>Lists the links of an article, numbered from 1.</summary>
internal static class LinkList
{
    public static void Write(Article article)
    {
        Table table = new Table().Border(TableBorder.Simple)
            .AddColumn("#", column => column.RightAligned()).AddColumn("Link").AddColumn("Kind").AddColumn("Target");
        foreach ((int index, Link link) in article.AllLinks.Index())
        {
            table.AddRow(
                new Text((index + 1).ToString(CultureInfo.CurrentCulture)),
                link.Text.Marked(),
                new Text($"{link.Kind}"),
                new Text(Target(link)));
        }

        AnsiConsole.Write(table);
    }

    /// <summary>
    /// Returns the article that the link with the given number leads to, or null if there is no such link or its target isn't an
    /// article.
    /// </summary>
    public static Article? Follow(Article article, int number) =>
        number > 0 && number <= article.AllLinks.Count ? article.AllLinks[number - 1].TargetArticle : null;

    /// <summary>Returns a description of the target of a link, in the words of the target rather than of the Markdown.</summary>
    public static string Target(Link link) => (link.TargetArticle, link.TargetSection) switch
    {
        (null, _) => link.Destination,
        ({ } article, null) => article.Path,
        ({ } article, { } section) => $"{article.Path}: {section.Heading}",
    };
}
