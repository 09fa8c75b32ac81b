using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>
/// Finds alerts whose keyword was translated, such as <c>[!HINWEIS]</c> (TC2008). They stand outside of the units, so that
/// no source tells what they were.
/// </summary>
internal static class AlertCheck
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING", "INFO", "SUCCESS", "QUESTION", "EXAMPLE", "QUOTE", "DANGER", "BUG", "TODO", "ABSTRACT", "FAILURE",
    };

    /// <summary>Checks a file. In an article without units, a keyword may be the writer's own.</summary>
    public static void Check(FileContext file)
    {
        var article = file.Article;
        if (article.Body is not { } body || article.Expanded.Segments.Count == 0)
        {
            return;
        }

        foreach (var alert in Translated(body, article.Stripped.Text))
        {
            var keyword = article.Stripped.Text.Substring(alert.Start, alert.Length);
            file.ReportOwn(alert, span => DamagedMarkup.At(
                span, $"'{keyword}' is no keyword", "write the source's, such as '[!NOTE]', which is not translated"));
        }
    }

    /// <summary>Returns the places of the keywords in <paramref name="text"/>, brackets included.</summary>
    private static IEnumerable<TextRange> Translated(ParsedBody body, string text)
    {
        if (text.IndexOf("[!", StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        foreach (var alert in ((ContainerBlock)body.Markdown).Descendants<AlertBlock>())
        {
            var start = text.IndexOf("[!", alert.Span.Start, StringComparison.Ordinal);
            if (start >= 0 && !Known.Contains(alert.Kind.ToString()))
            {
                yield return new TextRange(start, start + alert.Kind.Length + "[!]".Length);
            }
        }
    }
}
