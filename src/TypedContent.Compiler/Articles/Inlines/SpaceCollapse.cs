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

    /// <summary>Determines whether Markdown reads a character as a space.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';
}
