using Markdig.Extensions.Emoji;

namespace TypedContent.Compiler.Markdown.Emojis;

/// <summary>Reads the names of emoji, such as <c>:tada:</c>.</summary>
internal static class EmojiName
{
    private const int Longest = 64;

    private static readonly IDictionary<string, string> Emojis = EmojiMapping.GetDefaultEmojiShortcodeToUnicode();

    /// <summary>Gets all names, each with its emoji.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => Emojis;

    /// <summary>
    /// Returns the emoji whose name begins at <paramref name="at"/>; null if there is none. A name in a word or a number, such as
    /// <c>10:100:00</c>, is text.
    /// </summary>
    public static string? At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at > 0 && IsPartOfWord(text[at - 1]))
        {
            return null;
        }

        var name = text.Slice(at, Math.Min(text.Length - at, Longest));
        var end = 1;
        while (end < name.Length && (name[end] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '+' or '-'))
        {
            end++;
        }

        if (end < 2 || end == name.Length || name[end] != ':' || (at + end + 1 < text.Length && IsPartOfWord(text[at + end + 1])))
        {
            return null;
        }

        length = end + 1;
        return Emojis.TryGetValue(name.Slice(0, length).ToString(), out var emoji) ? emoji : null;
    }

    private static bool IsPartOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '_' or '/';
}
