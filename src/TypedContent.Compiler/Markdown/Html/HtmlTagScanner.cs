using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Splits a block of raw HTML into tags, comments and text. It doesn't nest them, so deep nesting can't overflow the stack.</summary>
internal static class HtmlTagScanner
{
    /// <summary>Represents a piece of raw HTML. <paramref name="IsMarkup"/> is true for a tag, a comment or a declaration.</summary>
    public readonly record struct Piece(int Start, int End, bool IsMarkup);

    /// <summary>Returns the pieces of <paramref name="html"/>, which together are all of it.</summary>
    public static IEnumerable<Piece> Scan(string html)
    {
        var text = 0;
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open + 1 >= html.Length)
            {
                break;
            }

            if (!(char.IsLetter(html[open + 1]) || html[open + 1] is '/' or '!' or '?'))
            {
                at = open + 1;
                continue;
            }

            if (open > text)
            {
                yield return new Piece(text, open, IsMarkup: false);
            }

            var end = EndOf(html, open);
            yield return new Piece(open, end, IsMarkup: true);
            text = at = end;
        }

        if (text < html.Length)
        {
            yield return new Piece(text, html.Length, IsMarkup: false);
        }
    }

    /// <summary>Returns the end of the tag, comment, or declaration that begins at <paramref name="open"/>. Template directives in it don't end it.</summary>
    public static int EndOf(string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
        {
            var close = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }

        var (quote, depth) = ('\0', 0);
        var hasBraces = ComponentName.Is(ComponentName.At(html.AsSpan(open + 1)));
        for (var at = open + 1; at < html.Length; at++)
        {
            var c = html[at];
            if (c == '{' && TemplateSyntax.At(html, at, html.Length) is { } template)
            {
                at = template.End - 1;
                continue;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && html[at - 1] == '=')
            {
                quote = c;
            }
            else if (hasBraces && c is '{' or '}')
            {
                depth += c == '{' ? 1 : -1;
            }
            else if (c == '>' && depth <= 0)
            {
                return at + 1;
            }
        }

        return html.Length;
    }
}
