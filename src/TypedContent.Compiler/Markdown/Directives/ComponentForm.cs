using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Finds the tags of components of MDX and Vue that are alone on their lines, such as <c>&lt;TabItem value="a"&gt;</c> and
/// <c>&lt;/Tabs&gt;</c>. The text between them is Markdown.
/// </summary>
internal static class ComponentForm
{
    /// <summary>Returns the tags at <paramref name="start"/>; null if something else is on their lines.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        for (var at = start; at - start < DirectiveLines.LongestSequence && EndOfTag(text, at) is > 0 and var end; at = TextLines.SkipSpaces(text, end))
        {
            if (TextLines.IsBlankFrom(text, end))
            {
                return new DirectiveLines(end) { StandsForBlocks = true, EndsParagraph = true };
            }
        }

        return null;
    }

    private static int EndOfTag(string text, int start)
    {
        if (start + 1 >= text.Length || text[start] != '<')
        {
            return -1;
        }

        var name = start + (text[start + 1] == '/' ? 2 : 1);
        if (name == text.Length)
        {
            return -1;
        }

        if (text[name] == '>')
        {
            // A fragment has no name.
            return name + 1;
        }

        if (text[name] is not (>= 'A' and <= 'Z'))
        {
            return -1;
        }

        var nameEnd = ComponentTag.EndOfName(text, name);
        var end = ComponentTag.EndOfAttributes(text, nameEnd);
        return end > 0 && (!IsHtml(text.Substring(name, nameEnd - name)) || text.IndexOf("={", nameEnd, end - nameEnd, StringComparison.Ordinal) > 0) ? end : -1;
    }

    private static bool IsHtml(string name)
    {
        var element = name.ToLowerInvariant();
        return HtmlAllowlist.IsAllowed(element) || HtmlAllowlist.IsOpaque(element);
    }
}
