using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds choices of a translation, such as <c>{count, plural, one {} other {#}}</c>, of which a branch has no words, so that readers would see nothing.</summary>
internal static class EmptyBranch
{
    private const char Code = '\uE000';

    /// <summary>Returns what is wrong with the choices; null if nothing is, or if the source or the present translation has an empty branch too.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="translation">The new translation.</param>
    public static string? Find(ExchangeUnit unit, InlineContent translation) =>
        KeyIn(translation) is { } key && KeyIn(unit.Source) is null && (unit.Target is null || KeyIn(unit.Target) is null)
            ? $"the branch '{key}' of a choice has no words; write them"
            : null;

    /// <summary>Returns the key of the first empty branch; null if there is none.</summary>
    private static string? KeyIn(InlineContent content)
    {
        var text = string.Concat(content.Parts.Select(part => part.IsText ? part.Value : Code.ToString()));
        var choices = new Stack<int>();
        for (var (at, depth) = (0, 0); at < text.Length; at++)
        {
            if (text[at] == '{')
            {
                depth++;
                if (ValueScanner.BeginsChoice(text, at))
                {
                    choices.Push(depth);
                }
                else if (choices.Count > 0 && depth == choices.Peek() + 1 && text.AsSpan(at + 1).TrimStart() is { Length: > 0 } rest && rest[0] == '}')
                {
                    return KeyBefore(text, at);
                }
            }
            else if (text[at] == '}' && depth > 0)
            {
                depth--;
                if (choices.Count > 0 && depth < choices.Peek())
                {
                    choices.Pop();
                }
            }
        }

        return null;
    }

    private static string KeyBefore(string text, int brace)
    {
        var words = text.Substring(0, brace).TrimEnd();
        return words.Substring(words.LastIndexOfAny([' ', ',', '}', '\n']) + 1);
    }
}
