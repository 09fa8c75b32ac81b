using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>What stands around a link that is part of a directive, such as <c>[!code-csharp[Main](~/samples/main.cs)]</c>.</summary>
internal enum LinkDirective
{
    /// <summary>Nothing: it is a link.</summary>
    None,

    /// <summary>It names a file whose text is included.</summary>
    Include,

    /// <summary>It names a file that is shown, which is no article whatever it is called.</summary>
    Source,
}

/// <summary>Tells links from what looks like them: Markdown knows no directives.</summary>
internal static class LinkDirectives
{
    private const int LongestName = 32;

    /// <summary>The directive that <paramref name="link"/> in <paramref name="markdown"/> is part of.</summary>
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
