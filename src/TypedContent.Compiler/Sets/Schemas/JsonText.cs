using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Provides JSON text.</summary>
internal static class JsonText
{
    /// <summary>Returns a string. Characters other than printable ASCII are escaped.</summary>
    public static string String(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                json.Append(c);
            }
            else
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return json.Append('"').ToString();
    }

    /// <summary>Returns an array.</summary>
    public static string Array(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    /// <summary>Returns an object. Members without a value are left out.</summary>
    public static string Object(params IEnumerable<(string Name, string? Value)> members) =>
        $"{{{string.Join(",", members.Where(member => member.Value is not null).Select(member => $"{String(member.Name)}:{member.Value}"))}}}";
}
