using System.Text;

namespace TypedContent.LanguageServer.Features.Hovering;

/// <summary>Writes plain text as Markdown, so that nothing in it is taken for markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~&";

    /// <summary>Returns Markdown that shows a text as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
