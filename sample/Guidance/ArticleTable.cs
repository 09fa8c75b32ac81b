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
            .AddColumn("Title").AddColumn("Path").AddColumn("Locales", Whole).AddColumn("Date", Whole)
            .AddColumn("Units", Count).AddColumn("Links", Count);
        foreach (Article article in Articles.All)
        {
            table.AddRow(
                article.Title.Marked(),
                new Text(article.Path),
                new Text(string.Join(' ', article.Locales)),
                new Text($"{article.MetadataValues().GetDateOrNull("ms.date"):yyyy-MM-dd}"),
                Number(article.Units().Count),
                Number(article.AllLinks.Count));
        }

        AnsiConsole.Write(table);
    }

    private static void Whole(TableColumn column) => column.NoWrap();

    private static void Count(TableColumn column) => column.NoWrap().RightAligned();

    private static Text Number(int number) => new(number.ToString(CultureInfo.CurrentCulture));
}
