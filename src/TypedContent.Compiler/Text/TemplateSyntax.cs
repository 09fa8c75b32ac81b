namespace TypedContent.Compiler.Text;

/// <summary>Specifies what a site puts in the place of a template directive.</summary>
internal enum TemplateKind
{
    /// <summary>A value, such as a number in a sentence.</summary>
    Value,

    /// <summary>Blocks, such as an included file, or the beginning or end of a condition.</summary>
    Blocks,

    /// <summary>Nothing.</summary>
    Comment,
}

/// <summary>Represents a template directive that ends before <paramref name="End"/>.</summary>
internal readonly record struct TemplateDirective(TemplateKind Kind, int End);

/// <summary>
/// Finds the directives of the template languages of sites, such as <c>{{ price }}</c> and <c>{% include "a.md" %}</c>. A directive
/// contains no beginning of another of its form, so that one that is never closed ends nowhere and finding all takes linear time.
/// </summary>
internal static class TemplateSyntax
{
    private static readonly (string Open, string Close, TemplateKind Kind)[] Forms =
    [
        ("{{<", ">}}", TemplateKind.Blocks),
        ("{{%", "%}}", TemplateKind.Blocks),
        ("{{{", "}}}", TemplateKind.Value),
        ("{{", "}}", TemplateKind.Value),
        ("{%", "%}", TemplateKind.Blocks),
        ("{#", "#}", TemplateKind.Comment),
        ("{/*", "*/}", TemplateKind.Comment),
    ];

    /// <summary>Returns the directive at <paramref name="start"/> that is closed before <paramref name="end"/>; null if there is none.</summary>
    public static TemplateDirective? At(string text, int start, int end)
    {
        if (start + 1 >= end || text[start] != '{' || text[start + 1] is not ('{' or '%' or '#' or '/'))
        {
            return null;
        }

        foreach (var (open, close, kind) in Forms)
        {
            if (!IsAt(text, start, end, open))
            {
                continue;
            }

            var content = start + open.Length;

            // "{{</* x */>}}" shows a shortcode to readers.
            if (kind == TemplateKind.Blocks && IsAt(text, content, end, "/*"))
            {
                return null;
            }

            var next = text.IndexOf(open, content, end - content, StringComparison.Ordinal);
            var limit = next < 0 ? end : next;
            var at = EndOfContent(text, content, limit, close);
            if (at >= 0)
            {
                return new TemplateDirective(KindOf(text, start, content, kind), at + close.Length);
            }
        }

        return null;
    }

    /// <summary>Determines whether <paramref name="text"/> contains a directive or a placeholder such as <c>{version}</c>, and returns its offset.</summary>
    public static bool TryFind(string text, out int start)
    {
        for (start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            if (At(text, start, text.Length) is not null || IsPlaceholder(text, start))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfContent(string text, int content, int limit, string close)
    {
        // "{#setup}" is an attribute, whatever follows it.
        if (close == "#}" && content < limit && !(char.IsWhiteSpace(text[content]) || text[content] is '-' or '#'))
        {
            var brace = text.IndexOf('}', content, limit - content);
            return brace > content && text[brace - 1] == '#' ? brace - 1 : -1;
        }

        return text.IndexOf(close, content, limit - content, StringComparison.Ordinal);
    }

    private static TemplateKind KindOf(string text, int start, int content, TemplateKind kind) =>
        kind == TemplateKind.Value ? KindOfValue(text, content)
        : kind == TemplateKind.Blocks && TemplateText.At(text.AsSpan(), start, text.Length) is not null ? TemplateKind.Comment
        : kind;

    /// <summary>Returns the kind of a directive in two braces. Handlebars and mdBook mark blocks, parts and includes by a sign.</summary>
    private static TemplateKind KindOfValue(string text, int content)
    {
        content += text[content] is '-' or '~' ? 1 : 0;
        return text[content] switch
        {
            '#' or '/' when text[content + 1] == '*' => TemplateKind.Comment,
            '#' or '/' or '>' or '^' => TemplateKind.Blocks,
            '!' => TemplateKind.Comment,
            _ => TemplateKind.Value,
        };
    }

    private static bool IsPlaceholder(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or ':'))
        {
            at++;
        }

        return at > start + 1 && at < text.Length && text[at] == '}' && char.IsLetter(text[start + 1]);
    }

    private static bool IsAt(string text, int start, int end, string value) =>
        start + value.Length <= end && string.CompareOrdinal(text, start, value, 0, value.Length) == 0;
}
