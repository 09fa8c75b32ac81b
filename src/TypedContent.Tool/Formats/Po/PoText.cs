using System.Globalization;
using System.Text;

namespace TypedContent.Tool.Formats.Po;

/// <summary>Writes and reads texts in quotes.</summary>
internal static class PoText
{
    /// <summary>Returns a text in quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Appends the text between quotes; returns false if it isn't in quotes.</summary>
    public static bool TryAppend(ReadOnlySpan<char> quoted, StringBuilder text)
    {
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
        {
            return false;
        }

        for (var at = 1; at < quoted.Length - 1; at++)
        {
            if (quoted[at] != '\\')
            {
                if (quoted[at] == '"')
                {
                    return false;
                }

                text.Append(quoted[at]);
            }
            else if (++at == quoted.Length - 1)
            {
                return false;
            }
            else
            {
                at += AppendEscape(quoted[at..^1], text) - 1;
            }
        }

        return true;
    }

    /// <summary>Appends the character that an escape stands for, and returns the length of the escape without its backslash.</summary>
    private static int AppendEscape(ReadOnlySpan<char> escape, StringBuilder text)
    {
        var octal = escape[..Math.Min(3, escape.Length)];
        octal = octal[..(octal.IndexOfAnyExceptInRange('0', '7') is >= 0 and var end ? end : octal.Length)];
        var hex = escape[0] == 'x' ? escape[1..Math.Min(3, escape.Length)] : default;
        if (octal.Length > 0)
        {
            text.Append((char)octal.ToString().Aggregate(0, (code, digit) => (code * 8) + digit - '0'));
            return octal.Length;
        }

        if (hex.Length > 0 && byte.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            text.Append((char)value);
            return 1 + hex.Length;
        }

        text.Append(escape[0] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'a' => '\a', 'b' => '\b', 'f' => '\f', 'v' => '\v', var c => c });
        return 1;
    }
}
