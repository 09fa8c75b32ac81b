using System.Text;

namespace TypedContent.Benchmarks.Sets;

/// <summary>
/// A copy of an article for a larger set. File names, links to articles and the words of texts are changed by the number of
/// the copy, so that nothing in the set is the same twice and all links still lead somewhere.
/// </summary>
internal static class ArticleCopy
{
    /// <summary>The name of a copied file: <c>billing.md</c> is <c>billing-7.md</c> in the seventh copy.</summary>
    public static string NameOf(string fileName, int copy) =>
        Path.GetFileNameWithoutExtension(fileName) + "-" + copy + Path.GetExtension(fileName);

    /// <summary>The text of the copy.</summary>
    public static string TextOf(string text, int copy)
    {
        var result = new StringBuilder(text.Length + 1_024);
        var mark = " " + Words.Of(copy);
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(".<");
            if (next < 0)
            {
                result.Append(text, at, text.Length - at);
                break;
            }

            next += at;
            result.Append(text, at, next - at);
            if (IsLinkToArticle(text, next))
            {
                result.Append('-').Append(copy);
            }
            else if (text.AsSpan(next).StartsWith("</span>") && next > 0 && char.IsLetterOrDigit(text[next - 1]))
            {
                result.Append(mark);
            }

            result.Append(text[next]);
            at = next + 1;
        }

        return result.ToString();
    }

    private static bool IsLinkToArticle(string text, int dot)
    {
        if (!text.AsSpan(dot).StartsWith(".md") || dot + 3 >= text.Length || text[dot + 3] is not (')' or '#' or '?'))
        {
            return false;
        }

        var open = text.LastIndexOf('(', dot, Math.Min(dot, 200));
        return open > 0 && text[open - 1] == ']' && text.IndexOf(':', open, dot - open) < 0;
    }
}
