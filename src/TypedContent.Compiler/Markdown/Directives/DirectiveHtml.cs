using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Finds the directives that are alone on their lines in raw HTML, in which Markdown is not parsed.</summary>
internal static class DirectiveHtml
{
    /// <summary>Determines whether <paramref name="block"/> can have directives. The content of <c>pre</c> and comments is text.</summary>
    public static bool IsIn(HtmlBlock block) => block.Type is not (HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.Comment);

    /// <summary>Returns <paramref name="text"/>, which is between two tags, with spaces in place of its directives.</summary>
    /// <param name="text">The text.</param>
    /// <param name="standsForBlocks">A value that indicates whether the site puts blocks in the place of one of them.</param>
    public static string Without(string text, out bool standsForBlocks)
    {
        standsForBlocks = false;
        if (text.IndexOf('{') < 0)
        {
            return text;
        }

        char[]? result = null;
        for (var line = TextLines.Next(text, 0); line < text.Length; line = TextLines.Next(text, line))
        {
            var start = TextLines.SkipSpaces(text, line);
            if (start < text.Length && text[start] == '{' && DirectiveForms.At(text, start) is { } directive)
            {
                standsForBlocks |= directive.StandsForBlocks;
                result ??= text.ToCharArray();
                result.AsSpan(start, directive.End - start).Fill(' ');
                line = directive.End;
            }
        }

        return result is null ? text : new string(result);
    }
}
