using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports alerts whose keyword was translated, such as <c>[!HINWEIS]</c> (TC2008).</summary>
/// <remarks>The keywords are outside of the units, so that there is no source to compare them with.</remarks>
internal static class AlertCheck
{
    /// <summary>Checks a file. An article without units may use keywords of its own.</summary>
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

    /// <summary>Returns the ranges of the unknown keywords in <paramref name="text"/>, with their brackets.</summary>
    private static IEnumerable<TextRange> Translated(ParsedBody body, string text)
    {
        if (text.IndexOf("[!", StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        foreach (var alert in ((ContainerBlock)body.Markdown).Descendants<AlertBlock>())
        {
            var start = text.IndexOf("[!", alert.Span.Start, StringComparison.Ordinal);
            if (start >= 0 && !AlertKind.IsKnown(alert.Kind.ToString()))
            {
                yield return new TextRange(start, start + alert.Kind.Length + "[!]".Length);
            }
        }
    }
}
