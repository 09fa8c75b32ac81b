using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Shared.Messages;

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
        var braces = new ChoiceBraces();
        for (var at = 0; at < text.Length; at++)
        {
            if (braces.Read(text, at) && IsEmpty(text, at + 1))
            {
                return KeyBefore(text, at);
            }
        }

        return null;
    }

    private static bool IsEmpty(string text, int at)
    {
        while (at < text.Length && MessageSyntax.IsSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '}';
    }

    private static string KeyBefore(string text, int brace)
    {
        var words = text.Substring(0, brace).TrimEnd();
        return words.Substring(words.LastIndexOfAny([' ', ',', '}', '\n']) + 1);
    }
}
