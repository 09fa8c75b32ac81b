using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Finds values in the words of a text, which markup can divide: names such as <c>{name}</c>, and values with a format, such as <c>{total, number}</c>.</summary>
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
            else if (names.TryGetValue(at, out var name) || (words[at] == '{' && Argument(words, at, Formats) is { Length: > 0 } format && words[format.End - 1] == '}' && (name = format).Length > 0))
            {
                ranges.Add(name);
                at = name.End - 1;
            }
            else if (words[at] == '{' && Argument(words, at, Choices).Length > 0)
            {
                _depth = 1;
            }
        }

        return ranges;
    }

    /// <summary>Returns the range of a brace, a name, one of some kinds, and what follows it up to the next brace; an empty one if there are none.</summary>
    private static TextRange Argument(string words, int at, string[] kinds)
    {
        var end = words.IndexOfAny(['{', '}'], at + 1);
        var parts = words.Substring(at + 1, (end < 0 ? words.Length : end) - at - 1).Split(',');
        return end > 0 && parts.Length >= 2 && kinds.Contains(parts[1].Trim(), StringComparer.Ordinal) && parts[0].Trim() is { Length: > 0 } name && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-')
            ? new TextRange(at, end + 1)
            : new TextRange(at, at);
    }
}
