using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Finds parts of text that a translation must keep as they are: names of values, and directives in brackets.</summary>
internal static class ProtectedText
{
    private const int LongestName = 64;
    private const string Conversions = "sdiufgxXc@";

    /// <summary>Returns the ranges of names of values, such as <c>{name}</c>, <c>{{ name }}</c>, <c>%s</c> and <c>%1$s</c>.</summary>
    public static IEnumerable<TextRange> Values(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '{' ? EndOfName(text, at) : text[at] == '%' ? EndOfConversion(text, at) : -1;
            if (end > at)
            {
                yield return new TextRange(at, end);
                at = end - 1;
            }
        }
    }

    /// <summary>Returns the ranges of directives, such as <c>[!VIDEO https://example.com]</c> and <c>[!INCLUDE [fees](fees.md)]</c>.</summary>
    public static IEnumerable<TextRange> Directives(string markdown, TextRange range)
    {
        for (var at = markdown.IndexOf("[!", range.Start, range.Length, StringComparison.Ordinal); at >= 0;)
        {
            var end = EndOfDirective(markdown, at, range.End);
            if (end > at)
            {
                yield return new TextRange(at, end);
            }

            var next = Math.Max(end, at + 2);
            at = next < range.End ? markdown.IndexOf("[!", next, range.End - next, StringComparison.Ordinal) : -1;
        }
    }

    private static int EndOfName(string text, int at)
    {
        var braces = at + 1 < text.Length && text[at + 1] == '{' ? 2 : 1;
        var end = at + braces;
        while (end < text.Length && end - at < LongestName && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-' or ' '))
        {
            end++;
        }

        var isName = end > at + braces && text.AsSpan(at + braces, end - at - braces).Trim().Length > 0;
        return isName && end + braces <= text.Length && text[end] == '}' && text[end + braces - 1] == '}' ? end + braces : -1;
    }

    /// <summary>Returns the length of the conversion that a text begins with, such as <c>%s</c> or <c>%1$s</c>; 0 if it begins with none.</summary>
    public static int LengthOfConversion(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        end = end > 1 && end < text.Length && text[end] == '$' ? end + 1 : 1;
        return end < text.Length && Conversions.IndexOf(text[end]) >= 0 && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])) ? end + 1 : 0;
    }

    private static int EndOfConversion(string text, int at) =>
        LengthOfConversion(text.AsSpan(at)) is > 0 and var length && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) ? at + length : -1;

    private static int EndOfDirective(string text, int at, int limit)
    {
        if (at + 2 >= limit || !char.IsLetter(text[at + 2]))
        {
            return -1;
        }

        var depth = 0;
        for (var end = at; end < limit && text[end] != '\n'; end++)
        {
            depth += text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return end + 1;
            }
        }

        return -1;
    }
}
