using System.Globalization;
using System.Text;
using System.Xml;

namespace TypedContent.Compiler.Exchange;

/// <summary>Identifies a text of an article by its source text, so that the id stays the same until the source text changes.</summary>
/// <param name="Path">The path of the article, without locale and extension.</param>
/// <param name="Hash">A hash of the source text; of a text that stands several times, with those beside it.</param>
/// <param name="Ordinal">The number among the texts of the article with the same hash, from 1.</param>
public sealed record UnitId(string Path, string Hash, int Ordinal)
{
    private const char Escape = '_';

    /// <summary>Returns the id of the article <c>billing/invoices</c> as <c>billing.invoices:09f3c11a2b4d:1</c>, which is an XML name token.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var c in Path)
        {
            if (c == '/')
            {
                text.Append('.');
            }
            else if (c is not ('.' or ':' or Escape) && XmlConvert.IsNCNameChar(c))
            {
                text.Append(c);
            }
            else
            {
                text.Append(Escape).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return text.Append(':').Append(Hash).Append(':').Append(Ordinal.ToString(CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>Reads an id; null if the text is none.</summary>
    public static UnitId? Parse(string text)
    {
        var parts = text.Trim().Split(':');
        if (parts.Length != 3 || parts[0].Length == 0 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
        {
            return null;
        }

        var path = new StringBuilder();
        for (var at = 0; at < parts[0].Length; at++)
        {
            var c = parts[0][at];
            if (c != Escape)
            {
                path.Append(c == '.' ? '/' : c);
            }
            else if (at + 4 < parts[0].Length && int.TryParse(parts[0].Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                path.Append((char)code);
                at += 4;
            }
            else
            {
                return null;
            }
        }

        return path.ToString() is var name && name.Split('/').All(IsName) ? new UnitId(name, parts[1], ordinal) : null;
    }

    private static bool IsName(string segment) => segment.Length > 0 && segment is not ("." or "..") && !segment.Any(char.IsControl);
}
