using Markdig.Extensions.Alerts;
using Markdig.Syntax;
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

    /// <summary>Where the keywords stand in the stripped text, brackets included.</summary>
    public static IEnumerable<TextRange> Translated(ParsedBody body)
    {
        var text = body.Stripped.Text;
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
