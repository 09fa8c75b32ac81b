using System.Globalization;
using Guidance.Content;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>Lists all articles.</summary>
internal static class ArticleTable
{
    public static void Write()
    {
        Table table = new Table().Border(TableBorder.Simple)
            .AddColumn("Article").AddColumn("Locales", column => column.Width(11)).AddColumn("Date", column => column.NoWrap())
            .AddColumn("Units", Count).AddColumn("Links", Count);
        foreach (Article article in Articles.All)
        {
            // Title above path, so that the table fits into 80 columns.
            table.AddRow(
                new Rows(article.Title.Marked(), new Text(StateOf(article), new Style(Color.Aqua))),
                new Text(string.Join(' ', article.Locales)),
                new Text($"{article.AllMetadata.GetDateOrNull("ms.date"):yyyy-MM-dd}"),
                Number(article.AllUnits.Count),
                Number(article.AllLinks.Count));
        }

        AnsiConsole.Write(table);
    }

    private static string StateOf(Article article) =>
        article.StateIn() is var state and not TranslationState.Current ? $"{article.Path} ({state})" : article.Path;

    private static void Count(TableColumn column) => column.NoWrap().RightAligned();

    private static Text Number(int number) => new(number.ToString(CultureInfo.CurrentCulture));
}
