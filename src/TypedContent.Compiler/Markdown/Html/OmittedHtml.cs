using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Says what the renderer leaves out of raw HTML, so that nothing disappears without a word.</summary>
internal static class RawHtmlCheck
{
    private static readonly HashSet<string> Code = new(StringComparer.Ordinal) { "applet", "embed", "object", "script" };

    /// <summary>The rules that a start tag breaks, each with what is left out and where that begins in the tag.</summary>
    public static IEnumerable<(Rule Rule, string What, int Start, int Length)> Check(HtmlTag tag)
    {
        if (HtmlAllowlist.IsOpaque(tag.Name))
        {
            yield return (Code.Contains(tag.Name) ? ReadingRules.UnsafeHtml : ReadingRules.UnsupportedHtml, $"<{tag.Name}>", 0, tag.Name.Length + 1);
            yield break;
        }

        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                yield return (ReadingRules.UnsafeHtml, attribute.Name, attribute.ValueStart, attribute.ValueLength);
            }
        }
    }
}
