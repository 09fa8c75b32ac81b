using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Finds values in the words of a text, which markup can divide: names such as <c>{name}</c>, values with a format, such as <c>{total, number}</c>, and directives of sites.</summary>
/// <remarks>Choices, such as <c>{count, plural, one {item} other {items}}</c>, are words with all that is in them, since each language has its own branches.</remarks>
internal sealed class ValueScanner
{
    private static readonly string[] Formats = ["number", "date", "time"];
    private static readonly string[] Choices = ["plural", "select", "selectordinal"];

    // The number of braces that are open in a choice; 0 outside.
    private int _depth;

    /// <summary>Returns the ranges of the values in the next words.</summary>
    /// <param name="words">The words.</param>
    public IReadOnlyList<TextRange> Next(string words)
    {
        var ranges = new List<TextRange>();
        var names = ProtectedText.Values(words).ToDictionary(range => range.Start);
        for (var at = 0; at < words.Length; at++)
        {
            if (_depth > 0)
            {
                _depth += words[at] == '{' ? 1 : words[at] == '}' ? -1 : 0;
            }
            else if (TryReadDirective(words, at, out var value) || names.TryGetValue(at, out value) || TryReadArgument(words, at, Formats, '}', out value))
            {
                ranges.Add(value);
                at = value.End - 1;
            }
            else if (BeginsChoice(words, at))
            {
                _depth = 1;
            }
        }

        return ranges;
    }

    /// <summary>Determines whether a choice, such as <c>{count, plural, …}</c>, begins at a position of words.</summary>
    /// <remarks>Markup, and two braces, which begin a directive elsewhere, can end the words before its first branch.</remarks>
    public static bool BeginsChoice(string words, int at) =>
        TryReadArgument(words, at, Choices, '{', out _) || (words[at] == '{' && words.IndexOfAny(['{', '}'], at + 1) < 0 && TryReadHead(words.Substring(at + 1), Choices));

    /// <summary>Reads a directive of a site, such as <c>{% link prices.md %}</c>.</summary>
    private static bool TryReadDirective(string words, int at, out TextRange range)
    {
        var directive = words[at] == '{' ? TemplateSyntax.At(words, at, words.Length) : null;
        range = new TextRange(at, directive?.End ?? at);
        return directive is not null;
    }

    /// <summary>Reads a brace, a name, one of some kinds, and what follows it up to the next brace, which must be a certain one.</summary>
    private static bool TryReadArgument(string words, int at, string[] kinds, char last, out TextRange range)
    {
        var end = words[at] == '{' ? words.IndexOfAny(['{', '}'], at + 1) : -1;
        range = new TextRange(at, Math.Max(at, end + 1));
        return end >= 0 && words[end] == last && TryReadHead(words.Substring(at + 1, end - at - 1), kinds);
    }

    private static bool TryReadHead(string head, string[] kinds) =>
        head.Split(',') is { Length: >= 2 } parts && kinds.Contains(parts[1].Trim(), StringComparer.Ordinal)
        && parts[0].Trim() is { Length: > 0 } name && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-');
}
