using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Decodes the entities of an attribute's value, all that HTML 5 has, since <c>&amp;colon;</c> makes a scheme too.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;

    /// <summary>The text that <paramref name="value"/> stands for.</summary>
    public static string Decode(string value)
    {
        var at = value.IndexOf('&');
        if (at < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length).Append(value, 0, at);
        while (at < value.Length)
        {
            if (value[at] == '&' && DecodeAt(value, at, out var length) is { } decoded)
            {
                text.Append(decoded);
                at += length;
            }
            else
            {
                text.Append(value[at++]);
            }
        }

        return text.ToString();
    }

    private static string? DecodeAt(string value, int start, out int length)
    {
        var end = start + 1;
        while (end < value.Length && end - start <= LongestName && (char.IsLetterOrDigit(value[end]) || (value[end] == '#' && end == start + 1)))
        {
            end++;
        }

        var hasEnd = end < value.Length && value[end] == ';';
        length = end - start + (hasEnd ? 1 : 0);
        var name = value.AsSpan(start + 1, end - start - 1);
        return name.Length > 1 && name[0] == '#' ? DecodeNumber(name.Slice(1).ToString())
            : hasEnd ? EntityHelper.DecodeEntity(name)
            : null;
    }

    /// <summary>Browsers take numbers without a semicolon too.</summary>
    private static string? DecodeNumber(string digits)
    {
        var isHex = digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return !int.TryParse(isHex ? digits.Substring(1) : digits, style, CultureInfo.InvariantCulture, out var code) ? null
            : code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code)
            : "\uFFFD";
    }
}
