using System.Globalization;
using System.Text;

namespace TypedContent.Content.Chunks;

/// <summary>Writes the ids of texts, in which <c>#</c>, <c>~</c> and <c>?</c> only divide parts. Other libraries that give such ids compile this file too.</summary>
internal static class TextId
{
    /// <summary>Returns the id of an article, or of a section if the anchor isn't empty.</summary>
    internal static string Of(Locale locale, Article article, string anchor) =>
        $"{locale}/{Escape(article.Path)}{(anchor.Length > 0 ? "#" + Escape(anchor) : "")}";

    /// <summary>Writes ASCII characters that are not in names as in an address, so that an id can be the destination of a link in Markdown.</summary>
    private static string Escape(string part)
    {
        var escaped = new StringBuilder(part.Length);
        foreach (char c in part)
        {
            if (c > '\x7F' || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' or '_' or '/')
            {
                escaped.Append(c);
            }
            else
            {
                escaped.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }
}
