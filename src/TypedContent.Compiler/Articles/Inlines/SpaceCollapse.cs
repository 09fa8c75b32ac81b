using System.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Writes each run of white space as one space, as Markdown is read, without that at the beginning and the end.</summary>
public static class SpaceCollapse
{
    /// <summary>Returns the text. Spaces that don't break lines stay.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    /// <summary>Returns Markdown, in which a line break that readers see is a line end, however it is written.</summary>
    public static string KeepingBreaks(string markdown)
    {
        if (markdown.IndexOf('\n') < 0)
        {
            return Of(markdown);
        }

        var lines = markdown.Trim(' ', '\t', '\r', '\n').Split('\n');
        var result = new StringBuilder(markdown.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var isSlash = i + 1 < lines.Length && line.EndsWith("\\", StringComparison.Ordinal) && line.Reverse().TakeWhile(c => c == '\\').Count() % 2 == 1;
            var isBreak = isSlash || (i + 1 < lines.Length && line.EndsWith("  ", StringComparison.Ordinal));
            result.Append(Of(isSlash ? line.Substring(0, line.Length - 1) : line));
            if (isBreak || (i + 1 < lines.Length && result.Length > 0 && result[result.Length - 1] is not (' ' or '\n')))
            {
                result.Append(isBreak ? '\n' : ' ');
            }
        }

        return result.ToString();
    }

    /// <summary>Determines whether Markdown reads a character as a space.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';
}
