namespace TypedContent.Compiler.Text;

/// <summary>Writes and reads the fields of a line, which have tabs between them.</summary>
internal static class LineField
{
    /// <summary>Returns a field without tabs and ends of lines.</summary>
    public static string Escape(string field) => field.IndexOfAny(['\t', '\n', '\r', '\\']) < 0
        ? field
        : field.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    /// <summary>Returns what <see cref="Escape"/> was given.</summary>
    public static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
        {
            return field;
        }

        var text = new System.Text.StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\' || i + 1 == field.Length)
            {
                text.Append(field[i]);
                continue;
            }

            i++;
            text.Append(field[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var c => c });
        }

        return text.ToString();
    }
}
