using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Writes the value of a front matter key.</summary>
internal static class YamlScalar
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase) { "yes", "no", "y", "n", "on", "off", "true", "false", "null", "~", ".inf", "+.inf", "-.inf", ".nan" };

    /// <summary>Returns the range of a value with the quotes around it.</summary>
    public static TextRange WithQuotes(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        return start > 0 && end < text.Length && text[start - 1] is '"' or '\'' && text[end] == text[start - 1] && (range.Length == 0 || text[start] != text[start - 1])
            ? new TextRange(start - 1, end + 1)
            : range;
    }

    /// <summary>Returns the ways to write a value, that of the present one first. The first that is read as the value is right.</summary>
    /// <param name="value">The value.</param>
    /// <param name="written">How the present value is written.</param>
    public static IReadOnlyList<string> Candidates(string value, string written)
    {
        var single = "'" + value.Replace("'", "''") + "'";
        return written.StartsWith("'", StringComparison.Ordinal) ? [single, Quote(value)]
            : written.StartsWith("\"", StringComparison.Ordinal) ? [Quote(value)]
            : IsOtherType(value) ? [single, Quote(value)]
            : [value, single, Quote(value)];
    }

    /// <summary>Determines whether programs read a value without quotes as a truth value, nothing, a number, or a date.</summary>
    private static bool IsOtherType(string value) =>
        s_words.Contains(value) || (value.Length > 0 && (char.IsDigit(value[0]) || value[0] is '+' or '-' or '.') && value.All(c => char.IsDigit(c) || IsInNumber(c)));

    private static bool IsInNumber(char c) => c is '+' or '-' or '.' or '_' or ':' or ' ' or 'T' or 't' or 'Z' or 'z' or 'x' or 'o' || (c is >= 'a' and <= 'f') || (c is >= 'A' and <= 'F');

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            text.Append(c is '"' or '\\' ? "\\" + c : c < ' ' ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString());
        }

        return text.Append('"').ToString();
    }
}
