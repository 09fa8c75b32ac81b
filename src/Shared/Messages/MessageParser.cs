using System.Text;

namespace TypedContent.Shared.Messages;

/// <summary>Parses messages in ICU's MessageFormat whose texts are HTML: tags, code, and character references are no syntax.</summary>
/// <remarks>The depth of branches is limited, so recursion is safe. The time is linear.</remarks>
internal sealed partial class MessageParser
{
    private static readonly string[] s_categories = ["zero", "one", "two", "few", "many", "other"];

    private readonly string _html;
    private readonly StringBuilder _text = new();
    private readonly List<MessageChoice> _choices = [];
    private readonly List<MessageQuote> _quotes = [];
    private readonly List<MessageParameter> _parameters = [];

    // The names whose values select texts, so that they are no numbers and dates.
    private readonly HashSet<string> _selecting = new(StringComparer.Ordinal);
    private int _at;
    private int _branches;

    // The number of branches around the current position, and of HTML elements that are open in the innermost.
    private int _depth;
    private int _elements;

    // The number of branches around the current position in whose own text # is a number.
    private int _amounts;
    private MessageError? _error;

    private readonly Func<int, string?>? _markAt;

    private MessageParser(string html, Func<int, string?>? markAt) => (_html, _markAt) = (html, markAt);

    private bool IsAtEnd => _at >= _html.Length;

    private char Current => IsAtEnd ? '\0' : _html[_at];

    /// <summary>Determines whether a text may have values.</summary>
    internal static bool MayHaveValues(ReadOnlySpan<char> text) => text.IndexOf('{') >= 0;

    /// <summary>Returns the message that a text is, or <see langword="null"/> if it isn't one.</summary>
    /// <param name="html">The text as HTML, in which braces and apostrophes that are escaped in Markdown are character references.</param>
    /// <param name="error">The reason for which it is no message, or <see langword="null"/>.</param>
    internal static Message? Parse(string html, out MessageError? error) => Parse(html, null, out error);

    /// <summary>Returns the message that a text is, or <see langword="null"/> if it isn't one.</summary>
    /// <param name="html">The text, as <see cref="Parse(string, out MessageError)"/> reads it.</param>
    /// <param name="markAt">Returns what is written in the article for the markup at a position of the HTML, for errors.</param>
    /// <param name="error">The reason for which it is no message, or <see langword="null"/>.</param>
    internal static Message? Parse(string html, Func<int, string?>? markAt, out MessageError? error)
    {
        var parser = new MessageParser(html, markAt);
        List<MessagePart> parts = parser.ParseParts(isAmount: false);
        error = parser._error;
        return error is null ? new Message(parts, parser._parameters, parser._choices, parser._quotes) : null;
    }

    /// <summary>Parses up to the end of the text or, in a branch, up to its closing brace.</summary>
    private List<MessagePart> ParseParts(bool isAmount)
    {
        var parts = new List<MessagePart>();
        while (_error is null && !IsAtEnd && !(Current == '}' && _depth > 0))
        {
            if (Current == '{')
            {
                AddText(parts);
                if (ParseArgument() is { } argument)
                {
                    parts.Add(argument);
                }
            }
            else if (Current == '#' && isAmount)
            {
                AddText(parts);
                parts.Add(new MessageNumberSign());
                _at++;
            }
            else if (Current == '#' && _amounts > 0)
            {
                // It is the sign itself in ICU, and the number in other implementations.
                Fail(_at, "'#' is no number in a branch of 'select'", "write the value, such as '{count, number}', or '\\#' for the sign itself");
            }
            else
            {
                ReadText(isAmount);
            }
        }

        AddText(parts);
        return parts;
    }

    private void AddText(List<MessagePart> parts)
    {
        if (_text.Length > 0)
        {
            parts.Add(new MessageText(_text.ToString()));
            _text.Clear();
        }
    }

    private List<MessageBranch>? ParseBranches(int start, MessageArgumentKind kind)
    {
        var branches = new List<MessageBranch>();
        for (SkipSpace(); _error is null && Current != '}'; SkipSpace())
        {
            if (ParseBranch(start, kind, branches) is { } branch)
            {
                branches.Add(branch);
            }
        }

        if (_error is null && !branches.Exists(static branch => branch.Key == "other"))
        {
            FailWithoutOther(start, branches);
        }

        _at++;
        return _error is null ? branches : null;
    }

    private void FailWithoutOther(int start, List<MessageBranch> branches)
    {
        MessageBranch? other = branches.Find(static branch => string.Equals(branch.Key, "other", StringComparison.OrdinalIgnoreCase));
        Fail(
            other?.Position ?? start,
            other is null ? "it has no branch 'other', for all other values" : $"'{other.Key}' is not 'other', the branch for all other values",
            other is null ? "add 'other {…}'" : "write 'other'");
    }

    private MessageBranch? ParseBranch(int start, MessageArgumentKind kind, List<MessageBranch> known)
    {
        int at = _at;
        decimal? number = null;
        if (Current == '=' && kind != MessageArgumentKind.Select)
        {
            _at++;
            number = ReadNumber();
        }

        string key = number is null ? ReadWord() : _html.Substring(at, _at - at);
        SkipSpace();
        if (key.Length == 0 || Current != '{')
        {
            return IsAtEnd
                ? Fail<MessageBranch>(start, "it has no closing brace", "add '}' where it ends, after the brace that ends the last branch")
                : Fail<MessageBranch>(_at, $"'{Shown}' is at the place of a branch", kind == MessageArgumentKind.Select ? "write 'key {text}'" : "write 'one {text}' or '=1 {text}'");
        }

        if (kind != MessageArgumentKind.Select && number is null && Plurals.PluralRules.CategoryOf(key.AsSpan()) is null)
        {
            string? meant = NearName.In(s_categories, key) ?? (key.All(char.IsDigit) ? "=" + key : null);
            return Fail<MessageBranch>(at, $"'{key}' is no plural category", meant is null ? "write zero, one, two, few, many, other, or a number such as '=1'" : $"write '{meant}'");
        }

        if (known.Exists(branch => branch.Key == key || (number is not null && branch.Number == number)))
        {
            return Fail<MessageBranch>(at, $"the branch '{key}' is there twice", "remove one of them");
        }

        if (_depth >= Message.DeepestBranch || ++_branches > Message.MostBranches)
        {
            return Fail<MessageBranch>(at, $"it has more than {Message.MostBranches} branches, or more than {Message.DeepestBranch} in each other", "split it into several texts");
        }

        return new MessageBranch(key, number, at, ParseBranchText(kind != MessageArgumentKind.Select));
    }

    private List<MessagePart> ParseBranchText(bool isAmount)
    {
        int start = _at++;
        int outer = _elements;
        _elements = 0;
        _depth++;
        _amounts += isAmount ? 1 : 0;
        List<MessagePart> parts = ParseParts(isAmount);
        _amounts -= isAmount ? 1 : 0;
        _depth--;
        if (_error is null && IsAtEnd)
        {
            Fail(start, "the branch has no closing brace", "add '}' where it ends");
        }
        else if (_error is null && _elements != 0)
        {
            Fail(start, "markup begins in the branch and ends outside of it", "put both marks into the branch, as in 'one {**one** file}'");
        }

        _elements = outer;
        _at++;
        return parts;
    }

    private void Fail(int position, string problem, string advice) => _error ??= new MessageError(Math.Min(position, _html.Length), problem, advice);

    private T? Fail<T>(int position, string problem, string advice)
        where T : class
    {
        Fail(position, problem, advice);
        return null;
    }
}
