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
                text.Append(quoted[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var c => c });
            }
        }

        return true;
    }
}
