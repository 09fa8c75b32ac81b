using TypedContent.Compiler.Text;
using TypedContent.Shared.Messages;

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

    /// <summary>Returns the ranges of directives, such as <c>[!VIDEO https://example.com]</c> and <c>[!INCLUDE [fees](fees.md)]</c>, in order.</summary>
    public static IReadOnlyList<TextRange> Directives(string markdown, TextRange range)
    {
        var (found, open) = (new List<TextRange>(), new Stack<int>());
        for (var at = markdown.IndexOf("[!", range.Start, range.Length, StringComparison.Ordinal); at >= 0 && at < range.End; at++)
        {
            switch (markdown[at])
            {
                case '[':
                    open.Push(at);
                    break;
                case ']' when open.Count > 0:
                    AddDirective(markdown, new TextRange(open.Pop(), at + 1), found);
                    break;
                case '\n':
                    open.Clear();
                    break;
            }
        }

        return found;
    }

    private static void AddDirective(string markdown, TextRange brackets, List<TextRange> found)
    {
        if (markdown[brackets.Start + 1] != '!' || !char.IsLetter(markdown[brackets.Start + 2]))
        {
            return;
        }

        // Those in it are parts of it.
        while (found.Count > 0 && found[found.Count - 1].Start > brackets.Start)
        {
            found.RemoveAt(found.Count - 1);
        }

        found.Add(brackets);
    }

    /// <summary>Determines whether a character can be in the name of a value, also in the syntaxes of other programs.</summary>
    public static bool IsInName(char c) => MessageSyntax.IsInName(c) || c is '.' or '-';

    private static int EndOfName(string text, int at)
    {
        var braces = at + 1 < text.Length && text[at + 1] == '{' ? 2 : 1;
        var end = at + braces;
        while (end < text.Length && end - at < LongestName && (IsInName(text[end]) || MessageSyntax.IsSpace(text[end])))
        {
            end++;
        }

        var isName = end > at + braces && MessageSyntax.Trim(text.AsSpan(at + braces, end - at - braces)).Length > 0;
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
}
