using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds words of a translation that Markdown would read as markup, although neither the source nor the present translation has such words.</summary>
/// <remarks>They are most probably markup that a translator wrote, so a backslash before them isn't certain to be right.</remarks>
internal static class UnmarkedText
{
    private const string Marks = "`*_[]<>&~|\\";
    private const string LeadingMarks = "#+->=:";

    // What stands beside an address in a sentence.
    private static readonly char[] s_edges = ['.', ',', ';', ':', '!', '?', '\'', '"', '(', ')'];

    /// <summary>Returns the words, as they are to be quoted; null if there are none.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="translation">The translation.</param>
    public static string? Find(ExchangeUnit unit, InlineContent translation)
    {
        var words = translation.Words;
        if (translation.Parts.Count > 0 && translation.Parts[0].IsText && LeadOf(words) is { Length: > 0 } lead && !BeginsAlike(unit.Source, lead) && !BeginsAlike(unit.Target, lead))
        {
            return lead;
        }

        var known = unit.Source.Words + unit.Target?.Words;
        var at = words.IndexOf("](", StringComparison.Ordinal);
        if (at >= 0 && known.IndexOf("](", StringComparison.Ordinal) < 0)
        {
            return "](";
        }

        foreach (var mark in words)
        {
            if (Marks.IndexOf(mark) >= 0 && known.IndexOf(mark) < 0)
            {
                return mark.ToString();
            }
        }

        return string.Concat(words.Select(c => c > '\x7F' ? ' ' : c)).Split(' ').Select(word => word.Trim(s_edges)).FirstOrDefault(word => IsAddress(word) && known.IndexOf(word, StringComparison.Ordinal) < 0);
    }

    /// <summary>Determines whether Markdown reads a word as an address.</summary>
    private static bool IsAddress(string word) =>
        word.IndexOf("://", StringComparison.Ordinal) > 0 || word.IndexOf("www.", StringComparison.OrdinalIgnoreCase) >= 0 || word.IndexOf("mailto:", StringComparison.OrdinalIgnoreCase) >= 0 || word.IndexOf('@') > 0;

    /// <summary>Determines whether a translation begins with <c>#</c>, and neither the source nor the present translation does.</summary>
    public static bool LeadingHash(ExchangeUnit unit, InlineContent translation) =>
        translation.Parts.Count > 0 && translation.Parts[0].IsText && LeadOf(translation.Words) is { Length: > 0 } lead && lead[0] == '#' && !BeginsAlike(unit.Source, lead) && !BeginsAlike(unit.Target, lead);

    /// <summary>Returns what begins a heading, a list item, or a quote at the beginning of a text; empty if nothing does.</summary>
    private static string LeadOf(string words)
    {
        var digits = words.TakeWhile(c => c is >= '0' and <= '9').Count();
        return digits > 0 && digits < words.Length && words[digits] is '.' or ')' && (digits + 1 == words.Length || words[digits + 1] == ' ') ? words.Substring(0, digits + 1)
            : words.Length > 0 && LeadingMarks.IndexOf(words[0]) >= 0 ? new string([.. words.TakeWhile(c => c == words[0])])
            : string.Empty;
    }

    private static bool BeginsAlike(InlineContent? other, string lead) =>
        other is not null && other.Parts.Count > 0 && other.Parts[0].IsText && other.Words is { Length: > 0 } words
        && (words[0] == lead[0] || (char.IsDigit(words[0]) && char.IsDigit(lead[0])));
}
