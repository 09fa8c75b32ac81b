using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Finds definitions of abbreviations, such as <c>*[HTML]: Hypertext Markup Language</c>.</summary>
internal static class AbbreviationForm
{
    /// <summary>Returns the definition at <paramref name="start"/>; null if there is none.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        if (start + 1 == text.Length || text[start + 1] != '[')
        {
            return null;
        }

        var end = TextLines.EndOf(text, start);
        var close = text.IndexOf(']', start, end - start);
        return close > start + 2 && close + 1 < end && text[close + 1] == ':' ? new DirectiveLines(end) { EndsParagraph = true } : null;
    }
}
