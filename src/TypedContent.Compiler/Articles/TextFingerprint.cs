using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Computes the numbers by which a lock knows the texts of an article again.</summary>
/// <remarks>
/// Links, code, and emphasis count, since a translation needs the same ones. How they are written doesn't: white space and line breaks, the marks of
/// quotes before a line, <c>*</c> or <c>_</c> for emphasis, and escapes.
/// </remarks>
public static class TextFingerprint
{
    /// <summary>The number of bits. Two of a thousand texts of an article are equal by chance once in 70,000 articles.</summary>
    public const int Bits = 35;

    // A character that no text has, since Markdown replaces it.
    private const char NoText = '\0';

    private const char FirstIdeograph = '\u2E80';

    /// <summary>Returns the fingerprint of a text in Markdown. It is equal on every machine.</summary>
    public static ulong Of(ReadOnlySpan<char> markdown)
    {
        var hash = ContentHash.Empty;
        var last = '\0';
        for (var at = 0; at < markdown.Length; at++)
        {
            var c = markdown[at];
            if (char.IsWhiteSpace(c) || (c == '\\' && at + 1 < markdown.Length && markdown[at + 1] is '\n' or '\r'))
            {
                at = SkipSpace(markdown, at);
                var next = at + 1 < markdown.Length ? markdown[at + 1] : '\0';
                if (last == '\0' || next == '\0' || (last >= FirstIdeograph && next >= FirstIdeograph))
                {
                    continue;
                }

                c = ' ';
            }
            else if (c == '\\' && at + 1 < markdown.Length && IsPunctuation(markdown[at + 1]))
            {
                c = markdown[++at];
            }

            last = c;
            hash = ContentHash.Add(hash, c == '_' ? '*' : c);
        }

        return Mixed(hash);
    }

    /// <summary>Returns the fingerprint of a text that is no unit. It differs from that of a unit, and of a text of another kind, with the same words.</summary>
    /// <param name="kind">What the text is.</param>
    /// <param name="markdown">The text.</param>
    public static ulong Of(string kind, string markdown) => Of($"{kind}{NoText}{markdown}".AsSpan());

    /// <summary>Returns a number that depends on a fingerprint, to mask another with.</summary>
    public static ulong MaskOf(ulong fingerprint) => Mixed(~fingerprint);

    /// <summary>Returns the offset of the last character of white space, with the marks of quotes that begin the next lines.</summary>
    private static int SkipSpace(ReadOnlySpan<char> markdown, int at)
    {
        var isAtStart = false;
        for (; at < markdown.Length && (char.IsWhiteSpace(markdown[at]) || (isAtStart && markdown[at] == '>') || (markdown[at] == '\\' && !isAtStart && IsLineEnd(markdown, at + 1))); at++)
        {
            isAtStart |= markdown[at] is '\n' or '\r';
        }

        return at - 1;
    }

    private static bool IsLineEnd(ReadOnlySpan<char> markdown, int at) => at < markdown.Length && markdown[at] is '\n' or '\r';

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>Spreads the bits, so that the lowest ones depend on all characters alike (the finalizer of MurmurHash3).</summary>
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return (hash ^ (hash >> 33)) & ((1UL << Bits) - 1);
        }
    }
}
