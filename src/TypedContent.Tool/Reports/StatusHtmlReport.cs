using System.Net;
using System.Text;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Reports;

/// <summary>Writes how complete translations are, as a page that needs no other file and no script.</summary>
internal sealed class StatusHtmlReport
{
    private const int MostTexts = 100;

    private readonly StringBuilder _html = new();
    private readonly ContentStatus _status;
    private readonly IReadOnlyList<string> _locales;
    private readonly string _folder;

    private StatusHtmlReport(ContentStatus status, string folder) => (_status, _locales, _folder) = (status, [.. status.Locales.Skip(1)], folder);

    /// <summary>Returns the page.</summary>
    /// <param name="status">The status.</param>
    /// <param name="folder">The folder that paths are written from.</param>
    public static string Write(ContentStatus status, string folder)
    {
        var report = new StatusHtmlReport(status, folder);
        report.WritePage();
        return report._html.ToString();
    }

    private void WritePage()
    {
        Line($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Translations</title>
            <style>
            {StatusStyle.Sheet}
            </style>
            </head>
            <body>
            <header>
            <h1>Translations</h1>
            <p>{Count(_status.Articles.Count, "article")}, {Count(_status.Total(_status.SourceLocale).Total, "text")}, {Count(_status.Total(_status.SourceLocale).Words, "word")} in {Code(_status.SourceLocale)}</p>
            </header>
            <main>
            """);
        WriteLocales();
        WriteFolders();
        WriteTexts();
        Line($"""
            </main>
            <footer><p>Texts are headings, paragraphs, list items, and cells of tables. <b>Current</b>: made of the source of today. <b>Unknown</b>: translated, but not accepted into the lock. <b>Outdated</b>: the source changed since then. <b>Missing</b>: readers get another locale. <b>Left over</b>: the source no longer exists. The percentage counts current and unknown texts.</p><p>Written by <code>content status</code> {ToolVersion.Text}</p></footer>
            </body>
            </html>
            """);
    }

    private void WriteLocales()
    {
        Line("<section aria-labelledby=\"locales\"><h2 id=\"locales\">Locales</h2><ul class=\"cards\">");
        foreach (var locale in _locales)
        {
            var counts = _status.Total(locale);
            var articles = _status.Articles.Count(article => article.In(locale).Fallback is null);
            Line($"""
                <li class="card"><h3>{Code(locale)}</h3><p class="share">{counts.PercentageText}<span>&#8239;%</span></p>{Bar(counts)}
                <dl>{Row("Current", counts.Current, "current")}{Row("Unknown", counts.Unknown, "unknown")}{Row("Outdated", counts.Outdated, "outdated")}{Row("Missing", counts.Missing, "missing")}{Row("Left over", counts.Leftover, "leftover")}<div><dt>Articles</dt><dd>{StatusWording.Number(articles)} of {StatusWording.Number(_status.Articles.Count)}</dd></div><div><dt>Words left</dt><dd>{StatusWording.Number(counts.WordsLeft)} of {StatusWording.Number(counts.Words)}</dd></div></dl></li>
                """);
        }

        Line("</ul></section>");
    }

    private void WriteFolders()
    {
        Line("<section aria-labelledby=\"articles\"><h2 id=\"articles\">Articles</h2>");
        foreach (var folder in _status.Articles.GroupBy(article => article.Folder, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = StatusWording.FolderName(folder.Key);
            var shares = string.Concat(_locales.Select(locale =>
                ContentStatus.Sum(folder, locale) is var counts ? $" <span class=\"total\">{Code(locale)} {counts.PercentageText}&#8239;%{Bar(counts)}</span>" : string.Empty));
            Line($"<details{(folder.Key.Length == 0 ? " open" : string.Empty)}><summary><b>{Text(name)}</b> <span class=\"count\">{Count(folder.Count(), "article")}</span><span class=\"totals\">{shares}</span></summary>");
            Line($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Text(name)}\"><table><thead><tr><th scope=\"col\">Article</th>{string.Concat(_locales.Select(locale => $"<th scope=\"col\">{Code(locale)}</th>"))}</tr></thead><tbody>");
            foreach (var article in folder)
            {
                Line($"<tr><th scope=\"row\">{Text(article.Path[(article.Path.LastIndexOf('/') + 1)..])}<span class=\"title\" dir=\"auto\">{Text(article.Title)}</span></th>{string.Concat(_locales.Select(locale => Cell(article, article.In(locale))))}</tr>");
            }

            Line("</tbody></table></div></details>");
        }

        Line("</section>");
    }

    private static string Cell(ArticleStatus article, LocaleStatus locale)
    {
        var text = $"<span class=\"state {StatusWording.NameOf(locale.State)}\">{Text(StatusWording.Of(locale))}</span>";
        return $"<td>{(locale.Texts.Count == 0 ? text : $"<a href=\"#{Text(IdOf(article, locale))}\">{text}</a>")}</td>";
    }

    private void WriteTexts()
    {
        var open = _locales.SelectMany(locale => _status.Articles.Select(article => (Article: article, Locale: article.In(locale)))).Where(pair => pair.Locale.Texts.Count > 0).ToList();
        if (open.Count == 0)
        {
            return;
        }

        Line("<section aria-labelledby=\"texts\"><h2 id=\"texts\">Texts to look at</h2>");
        foreach (var (article, locale) in open)
        {
            Line($"<article id=\"{Text(IdOf(article, locale))}\"><h3>{Code(locale.Locale)} {Text(article.Path)}</h3><p>{Text(StatusWording.Of(locale))} &middot; {Count(locale.Counts.WordsLeft, "word")} to translate</p><ol>");
            foreach (var text in locale.Texts.Take(MostTexts))
            {
                Line($"<li><span class=\"state {StatusWording.NameOf(text.State)}\">{(text.State == TextState.Leftover ? "left over" : StatusWording.NameOf(text.State))}</span>{Side(text.Source, text.SourcePlace, _status.SourceLocale)}{Side(text.Translation, text.Place, locale.Locale)}</li>");
            }

            Line($"</ol>{(locale.Texts.Count > MostTexts ? $"<p>and {StatusWording.Number(locale.Texts.Count - MostTexts)} more</p>" : string.Empty)}</article>");
        }

        Line("</section>");
    }

    private string Side(string text, TextPlace? place, string locale) => place is null
        ? string.Empty
        : $"<p class=\"text\"><q lang=\"{Text(locale)}\" dir=\"auto\">{Text(text)}</q> <span class=\"place\">{Text(ReportedFinding.PathFrom(_folder, place.FilePath))}:{place.Span.StartLine + 1}</span></p>";

    private static string Bar(TextCounts counts)
    {
        var parts = ((string Name, int Count)[])[("current", counts.Current), ("unknown", counts.Unknown), ("outdated", counts.Outdated), ("missing", counts.Missing)];
        return $"<span class=\"bar\" aria-hidden=\"true\">{string.Concat(parts.Where(part => part.Count > 0).Select(part => $"<i class=\"{part.Name}\" style=\"flex-grow:{part.Count}\"></i>"))}</span>";
    }

    private static string Row(string name, int count, string state) =>
        count == 0 ? string.Empty : $"<div><dt><i class=\"dot {state}\" aria-hidden=\"true\"></i>{name}</dt><dd>{StatusWording.Number(count)}</dd></div>";

    private static string IdOf(ArticleStatus article, LocaleStatus locale) => $"{locale.Locale}/{article.Path}".Replace(' ', '_');

    private static string Count(int count, string noun) => $"{StatusWording.Number(count)} {noun}{(count == 1 ? string.Empty : "s")}";

    private static string Code(string locale) => $"<code>{Text(locale)}</code>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private void Line(string html) => _html.Append(html).Append('\n');
}
