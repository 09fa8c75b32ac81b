using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Follows the braces of choices, such as <c>{count, plural, one {item} other {items}}</c>, in words, which markup can divide.</summary>
internal sealed class ChoiceBraces
{
    private static readonly string[] Kinds = ["plural", "select", "selectordinal"];

    // The number of braces that are open in each choice and those around it.
    private readonly Stack<int> _choices = new();
    private int _depth;

    /// <summary>Gets a value that indicates whether the position after the last brace is in a choice.</summary>
    public bool IsInChoice => _choices.Count > 0;

    /// <summary>Reads the character at a position of words.</summary>
    /// <returns><see langword="true"/> if it is the brace with which a branch begins.</returns>
    public bool Read(string words, int at)
    {
        if (words[at] == '{')
        {
            var isBranch = IsInChoice && _depth == _choices.Peek();
            _depth += IsInChoice ? 1 : 0;
            if (!isBranch && HeadAt(words, at) is not null)
            {
                _depth = Math.Max(_depth, 1);
                _choices.Push(_depth);
            }

            return isBranch;
        }

        if (words[at] == '}' && IsInChoice && --_depth < _choices.Peek())
        {
            _choices.Pop();
        }

        return false;
    }

    /// <summary>Returns the name and the kind of the choice that begins at a position of words, such as <c>count,plural</c>; null if none does.</summary>
    /// <remarks>Where markup follows, or a directive such as <c>{{name}}</c>, the words end before the brace of the first branch.</remarks>
    public static string? HeadAt(string words, int at)
    {
        if (words[at] != '{')
        {
            return null;
        }

        var end = words.IndexOfAny(['{', '}'], at + 1);
        return end < 0 || words[end] == '{' ? HeadOf(words, at + 1, end < 0 ? words.Length : end, Kinds) : null;
    }

    /// <summary>Returns the name and the kind that a range of words consists of up to the second comma; null if the kind isn't one of some.</summary>
    public static string? HeadOf(string words, int start, int end, string[] kinds)
    {
        var comma = words.IndexOf(',', start, end - start);
        if (comma < 0)
        {
            return null;
        }

        var second = words.IndexOf(',', comma + 1, end - comma - 1);
        var name = MessageSyntax.Trim(words.AsSpan(start, comma - start)).ToString();
        var kind = MessageSyntax.Trim(words.AsSpan(comma + 1, (second < 0 ? end : second) - comma - 1)).ToString();
        return name.Length > 0 && name.All(ProtectedText.IsInName) && kinds.Contains(kind, StringComparer.Ordinal) ? $"{name},{kind}" : null;
    }
}
