using System.Text.Json;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Checks;

namespace TypedContent.Tool.Reports;

/// <summary>Writes how complete translations are, as JSON. Lines begin with 1.</summary>
internal static class StatusJsonReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(ContentStatus status, string folder, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Indented);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("sourceLocale", status.SourceLocale);
        WriteTotals(json, "locales", status, status.Articles);
        json.WriteStartArray("folders");
        foreach (var articles in status.Articles.GroupBy(article => article.Folder, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("folder", articles.Key);
            WriteTotals(json, "locales", status, articles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("articles");
        foreach (var article in status.Articles)
        {
            json.WriteStartObject();
            json.WriteString("path", article.Path);
            json.WriteString("title", article.Title);
            json.WriteStartArray("locales");
            foreach (var locale in article.Locales)
            {
                WriteLocale(json, locale, folder);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, string name, ContentStatus status, IEnumerable<ArticleStatus> articles)
    {
        json.WriteStartArray(name);
        foreach (var locale in status.Locales)
        {
            json.WriteStartObject();
            json.WriteString("locale", locale);
            WriteCounts(json, ContentStatus.Sum(articles, locale));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocale(Utf8JsonWriter json, LocaleStatus locale, string folder)
    {
        json.WriteStartObject();
        json.WriteString("locale", locale.Locale);
        json.WriteString("state", StatusWording.NameOf(locale.State));
        if (locale.FilePath is { } file)
        {
            json.WriteString("file", ReportedFinding.PathFrom(folder, file));
        }

        if (locale.Fallback is { } fallback)
        {
            json.WriteString("fallback", fallback);
        }

        WriteCounts(json, locale.Counts);
        json.WriteStartArray("texts");
        foreach (var text in locale.Texts)
        {
            json.WriteStartObject();
            json.WriteString("state", StatusWording.NameOf(text.State));
            WriteText(json, "source", text.Source, text.SourcePlace, folder);
            WriteText(json, "translation", text.Translation, text.Place, folder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, TextCounts counts)
    {
        json.WriteNumber("texts", counts.Total);
        json.WriteNumber("current", counts.Current);
        json.WriteNumber("unknown", counts.Unknown);
        json.WriteNumber("outdated", counts.Outdated);
        json.WriteNumber("missing", counts.Missing);
        json.WriteNumber("leftover", counts.Leftover);
        json.WriteNumber("words", counts.Words);
        json.WriteNumber("wordsLeft", counts.WordsLeft);
        json.WriteNumber("percentage", decimal.Round(counts.Percentage, 3));
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text, TextPlace? place, string folder)
    {
        if (place is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("text", text);
            json.WriteString("file", ReportedFinding.PathFrom(folder, place.FilePath));
            json.WriteNumber("line", place.Span.StartLine + 1);
            json.WriteEndObject();
        }
    }
}
