using System.Buffers;
using System.Text;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Writes plain text in Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\\`*_[]<>#|~&");

    /// <summary>Returns a text on one line in which nothing is markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (s_marks.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
