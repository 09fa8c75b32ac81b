using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Finds values in the words of a text, which markup can divide: names such as <c>{name}</c>, values with a format, such as <c>{total, number}</c>, and directives of sites.</summary>
/// <param name="choices">The choices whose branches are followed, by name and kind; null if those of all are.</param>
/// <remarks>Choices, such as <c>{count, plural, one {item} other {items}}</c>, are words with all that is in them, since each language has its own branches.</remarks>
internal sealed class ValueScanner(ICollection<string>? choices = null)
{
    private static readonly string[] Formats = ["number", "date", "time"];

    private readonly HashSet<string> _choices = new(StringComparer.Ordinal);
    private readonly List<string> _inChoices = [];
    private readonly ChoiceBraces _braces = new();

    /// <summary>Gets the name and the kind of each choice that isn't in another one, such as <c>count,plural</c>.</summary>
    public ICollection<string> Choices => _choices;

    /// <summary>Gets the directives in choices.</summary>
    public IReadOnlyList<string> DirectivesInChoices => _inChoices;

    /// <summary>Returns the ranges of the values in the next words that are in no choice.</summary>
    /// <param name="words">The words.</param>
    public IReadOnlyList<TextRange> Next(string words)
    {
        var ranges = new List<TextRange>();
        var names = ProtectedText.Values(words).ToDictionary(range => range.Start);
        var endOfDirective = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (_braces.IsInChoice)
            {
                if (at >= endOfDirective && EndOfDirectiveInChoice(words, at, hasValues: choices is null) is > 0 and var end)
                {
                    _inChoices.Add(words.Substring(at, end - at));
                    endOfDirective = end;
                }

                _braces.Read(words, at);
            }
            else if (TryReadDirective(words, at, out var value) || names.TryGetValue(at, out value) || TryReadFormat(words, at, out value))
            {
                ranges.Add(value);
                at = value.End - 1;
            }
            else if (ChoiceBraces.HeadAt(words, at) is { } head && choices?.Contains(head) != false)
            {
                _choices.Add(head);
                _braces.Read(words, at);
            }
        }

        return ranges;
    }

    /// <summary>Returns the end of the directive that begins at a position in a choice, whatever the braces around it are; 0 if none does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">The position.</param>
    /// <param name="hasValues">Whether braces that meet are those of branches.</param>
    public static int EndOfDirectiveInChoice(string words, int at, bool hasValues)
    {
        // "{# …}" is a branch that begins with the number.
        if (words[at] != '{' || at + 1 == words.Length || words[at + 1] is not ('%' or '{') || TemplateSyntax.At(words, at, words.Length) is not { } directive)
        {
            return 0;
        }

        // "{{name} and {other}}" is a branch, and so is "{{name}}" where texts have values.
        var isBranch = directive.Kind == TemplateKind.Value && (hasValues || words.Substring(at, directive.End - at).Trim('{', '}').IndexOfAny(['{', '}']) >= 0);
        return isBranch ? 0 : directive.End;
    }

    /// <summary>Reads a directive of a site, such as <c>{% link prices.md %}</c>.</summary>
    private static bool TryReadDirective(string words, int at, out TextRange range)
    {
        var directive = words[at] == '{' ? TemplateSyntax.At(words, at, words.Length) : null;
        range = new TextRange(at, directive?.End ?? at);
        return directive is not null;
    }

    private static bool TryReadFormat(string words, int at, out TextRange range)
    {
        var end = words[at] == '{' ? words.IndexOfAny(['{', '}'], at + 1) : -1;
        range = new TextRange(at, Math.Max(at, end + 1));
        return end >= 0 && words[end] == '}' && ChoiceBraces.HeadOf(words, at + 1, end, Formats) is not null;
    }
}
