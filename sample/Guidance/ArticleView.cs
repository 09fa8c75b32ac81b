using System.Globalization;
using Guidance.Content;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>Shows an article in the current culture, with its source text beside it.</summary>
internal static class ArticleView
{
    private static readonly Style s_heading = new(decoration: Decoration.Bold);

    public static void Write(Article article)
    {
        AnsiConsole.Write(new Rows(
            article.Title.Marked(s_heading),
            article.Description.Marked(),
            new Text(article.Path),
            new Text($"State: {article.StateIn()}"),
            new Text($"In {article.NavigationItem?.Parent?.Title ?? "the table of contents"}; previous: {article.Previous?.Title}; next: {article.Next?.Title}"),
            Text.Empty,
            Metadata(article.AllMetadata),
            Units(article)));
        LinkList.Write(article);
    }

    private static Grid Metadata(MetadataValues metadata)
    {
        Grid grid = new Grid().AddColumn().AddColumn();
        foreach (string key in metadata.Keys.Where(key => key is not ("title" or "description")))
        {
            grid.AddRow(new Text(key), new Text(metadata[key] ?? ""));
        }

        return grid;
    }

    private static Table Units(Article article)
    {
        HashSet<string> headings = [.. article.AllSections.Select(section => section.Heading.Source.ToString())];
        Table table = new Table().Border(TableBorder.Simple).Expand()
            .AddColumn(CultureInfo.CurrentUICulture.DisplayName).AddColumn(Locales.EnUS.Culture.DisplayName);
        foreach (ContentString unit in article.AllUnits)
        {
            bool isHeading = headings.Contains(unit.Source);
            if (isHeading && table.Rows.Count > 0)
            {
                table.AddEmptyRow();
            }

            Style style = isHeading ? s_heading : Style.Plain;
            table.AddRow(unit.Marked(style), new Paragraph(SourceOf(unit), style));
        }

        return table;
    }

    // A text that only a translation has is its own source.
    private static string SourceOf(ContentString unit) => unit.Source.Locale == Locales.EnUS ? unit.Source : "";
}
