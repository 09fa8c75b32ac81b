using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Searching;

/// <summary>Returns the words of HTML as packs have it: tags are left out, and those that aren't inside of a word become spaces.</summary>
internal static class HtmlWords
{
    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr"],
        StringComparer.Ordinal);

    /// <summary>Returns the text of a fragment.</summary>
    public static string Of(ReadOnlySpan<byte> html)
    {
        var text = new byte[html.Length];
        var (length, at) = (0, 0);
        while (at < html.Length)
        {
            if (html[at] == '<')
            {
                var end = EndOfTag(html, at);
                if (!Inline.Contains(NameOf(html.Slice(at, end - at))))
                {
                    text[length++] = (byte)' ';
                }

                at = end;
            }
            else if (html[at] == '&' && html.Slice(at).IndexOf((byte)';') is > 0 and var reference)
            {
                length += Decode(html.Slice(at + 1, reference - 1), text.AsSpan(length));
                at += reference + 1;
            }
            else
            {
                text[length++] = html[at++];
            }
        }

        return Encoding.UTF8.GetString(text, 0, length);
    }

    private static int EndOfTag(ReadOnlySpan<byte> html, int at)
    {
        var isQuoted = false;
        for (; at < html.Length; at++)
        {
            isQuoted ^= html[at] == '"';
            if (html[at] == '>' && !isQuoted)
            {
                return at + 1;
            }
        }

        return html.Length;
    }

    private static string NameOf(ReadOnlySpan<byte> tag)
    {
        var start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        var end = start;
        while (end < tag.Length && tag[end] is >= (byte)'a' and <= (byte)'z')
        {
            end++;
        }

        return Encoding.ASCII.GetString(tag.Slice(start, end - start).ToArray());
    }

    /// <summary>Writes the character of a reference, which is never longer than the reference; returns its length.</summary>
    private static int Decode(ReadOnlySpan<byte> name, Span<byte> text)
    {
        var written = Encoding.ASCII.GetString(name.ToArray());
        var isNumber = written.StartsWith("#", StringComparison.Ordinal) && int.TryParse(written.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var character = !isNumber ? " " : int.Parse(written.Substring(1), CultureInfo.InvariantCulture) is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) and var code ? char.ConvertFromUtf32(code) : " ";
        var bytes = Encoding.UTF8.GetBytes(character);
        bytes.CopyTo(text);
        return bytes.Length;
    }
}
