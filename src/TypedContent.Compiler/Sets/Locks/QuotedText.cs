using System.Text;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Reads and writes the texts in the lines of a lock that are written by hand.</summary>
internal static class QuotedText
{
    /// <summary>Appends a text in quotes, in which quotes and backslashes have a backslash before them.</summary>
    public static void Append(StringBuilder line, string text) =>
        line.Append('"').Append(text.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');

    /// <summary>Reads the text in quotes at <paramref name="at"/>, which becomes the offset after it; returns null if there is none.</summary>
    public static string? Read(string line, ref int at)
    {
        if (at >= line.Length || line[at] != '"')
        {
            return null;
        }

        var text = new StringBuilder();
        for (var i = at + 1; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                at = i + 1;
                return text.Length > 0 ? text.ToString() : null;
            }

            i += line[i] == '\\' && i + 1 < line.Length ? 1 : 0;
            text.Append(line[i]);
        }

        return null;
    }
}
