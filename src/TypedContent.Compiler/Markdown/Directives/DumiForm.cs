using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Finds the elements of dumi: <c>&lt;embed src="a.md"&gt;&lt;/embed&gt;</c>, which includes Markdown, and
/// <c>&lt;code src="demo.tsx"&gt;Title&lt;/code&gt;</c>, which shows a program.
/// </summary>
internal static class DumiForm
{
    private static readonly string[] Names = ["embed", "code"];

    /// <summary>Returns the elements at <paramref name="start"/>; null if something else is on their lines.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        for (var at = start; at - start < DirectiveLines.LongestSequence && EndOf(text, at) is > 0 and var end; at = TextLines.SkipSpaces(text, end))
        {
            if (TextLines.IsBlankFrom(text, end))
            {
                return new DirectiveLines(end) { StandsForBlocks = true, EndsParagraph = true };
            }
        }

        return null;
    }

    /// <summary>Returns the end of the element at <paramref name="start"/>; -1 if there is none.</summary>
    private static int EndOf(string text, int start)
    {
        foreach (var name in Names)
        {
            var at = start + 1 + name.Length;
            if (string.CompareOrdinal(text, start, "<" + name, 0, name.Length + 1) != 0
                || ComponentTag.EndOfAttributes(text, at) is not (> 0 and var end)
                || Source(text.AsSpan(at, end - at)) is not { Length: > 0 } source
                || (name == "embed" && source.IndexOf(".md", StringComparison.OrdinalIgnoreCase) < 0))
            {
                continue;
            }

            if (text[end - 2] == '/')
            {
                return end;
            }

            var line = TextLines.EndOf(text, end);
            var close = text.IndexOf("</" + name + ">", end, line - end, StringComparison.Ordinal);
            return close < 0 ? -1 : close + name.Length + 3;
        }

        return -1;
    }

    private static string Source(ReadOnlySpan<char> attributes)
    {
        const string attribute = "src=";
        var at = attributes.IndexOf(attribute.AsSpan());
        if (at < 1 || !char.IsWhiteSpace(attributes[at - 1]) || at + attribute.Length >= attributes.Length)
        {
            return string.Empty;
        }

        var value = attributes.Slice(at + attribute.Length);
        var end = value[0] is '"' or '\'' ? value.Slice(1).IndexOf(value[0]) : -1;
        return end < 0 ? string.Empty : value.Slice(1, end).ToString();
    }
}
