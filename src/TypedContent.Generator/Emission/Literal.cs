using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Creates C# literals. Characters other than printable ASCII are escaped.</summary>
internal static class Literal
{
    /// <summary>Returns the literal of <paramref name="text"/>, with quotes.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Returns the literal of <paramref name="number"/>.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the hexadecimal literal of <paramref name="hash"/>.</summary>
    public static string Of(ulong hash) => "0x" + hash.ToString("x16", CultureInfo.InvariantCulture) + "UL";
}
