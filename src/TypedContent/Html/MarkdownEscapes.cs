using System.Text;

namespace TypedContent.Html;

/// <summary>Decides which characters of text have a backslash in Markdown, so that they are text.</summary>
internal static class MarkdownEscapes
{
    /// <summary>Determines whether a character is escaped.</summary>
    /// <param name="c">The character.</param>
    /// <param name="before">The character before it, or a space at the start of a line.</param>
    /// <param name="after">The character after it, or a space if there is none.</param>
    /// <param name="isAtStart">A value that indicates whether the line has no text before it.</param>
    /// <param name="isAfterNumber">A value that indicates whether the line has nothing but digits before it.</param>
    /// <param name="isInTable">A value that indicates whether it is in a table.</param>
    internal static bool Has(char c, char before, char after, bool isAtStart, bool isAfterNumber, bool isInTable) => c switch
    {
        '\\' or '`' or '*' or '[' or ']' => true,
        '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
        '<' => char.IsLetter(after) || after is '/' or '!' or '?',
        '~' => isAtStart || before == '~' || after == '~',
        '|' => isInTable,
        '&' => char.IsLetter(after) || after == '#',
        '{' => after is '%' or '{',
        '#' or '+' or '-' or '=' or '>' or ':' => isAtStart,
        '.' or ')' => isAfterNumber,
        _ => false,
    };

    /// <summary>Returns a destination as it is written in a link.</summary>
    internal static string Destination(string destination)
    {
        bool isSimple = destination.Length > 0 && destination[0] != '<';
        foreach (char c in destination)
        {
            isSimple &= c is not ((>= '\0' and <= ' ') or '(' or ')' or '\\');
        }

        return isSimple ? destination
            : "<" + destination.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal) + ">";
    }

    /// <summary>Returns the title of a link as it is written after its destination.</summary>
    internal static string Title(string title)
    {
        var written = new StringBuilder(" \"");
        for (int i = 0; i < title.Length; i++)
        {
            char c = title[i];
            char after = i + 1 < title.Length ? title[i + 1] : ' ';
            written.Append(c == '"' || (c == '\\' && after != '|') ? "\\" : "")
                .Append(c is '\r' or '\n' ? ' ' : c)
                .Append(c == '&' && (char.IsLetter(after) || after == '#') ? "amp;" : "");
        }

        return written.Append('"').ToString();
    }

    /// <summary>Returns code between as many backticks as it needs.</summary>
    internal static string Code(string code)
    {
        string ticks = new('`', LongestRun(code, '`') + 1);
        string padding = code.Length == 0 || code[0] == '`' || code[code.Length - 1] == '`' || (code[0] == ' ' && code[code.Length - 1] == ' ' && code.Trim().Length > 0) ? " " : "";
        return ticks + padding + code + padding + ticks;
    }

    /// <summary>Returns the number of times that a character follows itself in a text, at most.</summary>
    internal static int LongestRun(string text, char c)
    {
        int longest = 0;
        int run = 0;
        foreach (char other in text)
        {
            run = other == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
