using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>Specifies the directive that a link is part of, such as <c>[!code-csharp[Main](~/samples/main.cs)]</c>.</summary>
internal enum LinkDirective
{
    /// <summary>The link isn't part of a directive.</summary>
    None,

    /// <summary>The link names a file whose text is included.</summary>
    Include,

    /// <summary>The link names a file that is shown, which is not an article whatever its name.</summary>
    Source,
}

/// <summary>Finds the directives that links are part of, since Markdown parses no directives.</summary>
internal static class LinkDirectives
{
    private const int LongestName = 32;

    /// <summary>Returns the directive that <paramref name="link"/> in <paramref name="markdown"/> is part of.</summary>
    public static LinkDirective Of(LinkInline link, string markdown)
    {
        var end = link.Span.Start;
        while (end > 0 && link.Span.Start - end < LongestName && markdown[end - 1] is ' ' or '\t')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < LongestName && (char.IsLetterOrDigit(markdown[start - 1]) || markdown[start - 1] is '-' or '_' or '+' or '#'))
        {
            start--;
        }

        if (start == end || start < 2 || markdown[start - 1] != '!' || markdown[start - 2] != '[' || (start > 2 && markdown[start - 3] == '\\'))
        {
            return LinkDirective.None;
        }

        var name = markdown.Substring(start, end - start);
        return name.Equals("include", StringComparison.OrdinalIgnoreCase) ? LinkDirective.Include
            : name.StartsWith("code", StringComparison.OrdinalIgnoreCase) ? LinkDirective.Source
            : LinkDirective.None;
    }
}
