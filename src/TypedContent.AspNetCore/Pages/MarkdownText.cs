using System.Buffers;
using System.Text;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Writes plain text in Markdown.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\\`*_[]<>#|~&");

    /// <summary>Returns an address that ends where its link ends. The host of a request can have parentheses.</summary>
    public static string EscapeAddress(string address) => address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

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
