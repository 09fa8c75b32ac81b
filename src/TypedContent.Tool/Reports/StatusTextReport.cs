using Spectre.Console;
using TypedContent.Compiler.Status;

namespace TypedContent.Tool.Reports;

/// <summary>Writes how complete translations are, for people: totals by locale and folder, and the articles that need work.</summary>
internal static class StatusTextReport
{
    private const int MostArticles = 40;

    /// <summary>Writes the report.</summary>
    public static void Write(ContentStatus status, IAnsiConsole console)
    {
        var locales = status.Locales.Skip(1).ToList();
        WriteRows(console, [
            ["locale", "articles", "texts", "current", "unknown", "outdated", "missing", "left over", "words", "words left", "done"],
            .. locales.Select(locale => RowOf(status, locale)),
        ]);
        var folders = status.Articles.GroupBy(article => article.Folder, StringComparer.Ordinal).OrderBy(folder => folder.Key, StringComparer.Ordinal).ToList();
        if (folders.Count > 1)
        {
            console.WriteLine();
            WriteRows(console, [
                ["folder", "articles", .. locales],
                .. folders.Select(folder => (string[])[
                    StatusWording.FolderName(folder.Key), StatusWording.Number(folder.Count()), .. locales.Select(locale => ContentStatus.Sum(folder, locale).PercentageText + " %")]),
            ]);
        }

        WriteArticles(status, locales, console);
    }

    private static string[] RowOf(ContentStatus status, string locale)
    {
        var counts = status.Total(locale);
        return
        [
            locale, $"{StatusWording.Number(status.Articles.Count(article => article.In(locale).Fallback is null))} of {StatusWording.Number(status.Articles.Count)}",
            .. ((int[])[counts.Total, counts.Current, counts.Unknown, counts.Outdated, counts.Missing, counts.Leftover, counts.Words, counts.WordsLeft]).Select(StatusWording.Number),
            counts.PercentageText + " %",
        ];
    }

    private static void WriteArticles(ContentStatus status, IReadOnlyList<string> locales, IAnsiConsole console)
    {
        var open = locales.SelectMany(locale => status.Articles.Select(article => (article.Path, Locale: article.In(locale))))
            .Where(pair => pair.Locale.State is not (TextState.Current or TextState.Unknown)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        console.WriteLine();
        foreach (var (path, locale) in open.Take(MostArticles))
        {
            console.MarkupLineInterpolated($"[bold]{locale.Locale}/{path}[/]: {StatusWording.Of(locale)}");
        }

        if (open.Count > MostArticles)
        {
            console.WriteLine($"… and {StatusWording.Number(open.Count - MostArticles)} more (--html report.html and --format json have all, and which texts)");
        }
    }

    /// <summary>Writes rows in columns; all but the first are aligned to the right.</summary>
    private static void WriteRows(IAnsiConsole console, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => TextWidth.Of(row[column]))).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            var line = string.Join("  ", rows[i].Select((cell, column) =>
                column == 0 ? cell + new string(' ', widths[0] - TextWidth.Of(cell)) : new string(' ', widths[column] - TextWidth.Of(cell)) + cell));
            console.MarkupLine(i == 0 ? $"[bold]{Markup.Escape(line)}[/]" : Markup.Escape(line));
        }
    }
}
