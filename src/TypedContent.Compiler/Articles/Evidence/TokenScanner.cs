using System.Globalization;

namespace TypedContent.Compiler.Articles.Evidence;

/// <summary>Finds the words and numbers of a text.</summary>
internal static class TokenScanner
{
    private const int ShortestWord = 2;

    /// <summary>The length of the beginnings of words, which related languages share more often than whole words.</summary>
    private const int Stem = 4;


    /// <summary>Adds the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    /// <remarks>Letters of scripts without case, such as those of Chinese or Arabic, are no tokens, since translations into such languages share none.</remarks>
    public static void Add(ReadOnlySpan<char> text, ISet<uint> tokens)
    {
        Span<char> word = stackalloc char[64];
        for (var at = 0; at < text.Length;)
        {
            var (start, isNumber) = (at, char.IsDigit(text[at]));
            if (!isNumber && !IsCased(text[at]))
            {
                at++;
                continue;
            }

            while (at < text.Length && (isNumber ? char.IsDigit(text[at]) : IsCased(text[at])))
            {
                at++;
            }

            var length = isNumber ? Digits(text.Slice(start, at - start), word) : text.Slice(start, Math.Min(at - start, word.Length)).ToLowerInvariant(word);
            if (!isNumber && length > Stem)
            {
                tokens.Add(EvidenceToken.Of(TokenKind.Word, word.Slice(0, Stem)));
            }

            if (isNumber || length >= ShortestWord)
            {
                tokens.Add(EvidenceToken.Of(isNumber ? TokenKind.Number : TokenKind.Word, word.Slice(0, length)));
            }
        }
    }

    private static bool IsCased(char c) => c < 128
        ? (uint)((c | 0x20) - 'a') < 26
        : char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    /// <summary>Writes a number in ASCII digits, without zeros before it.</summary>
    private static int Digits(ReadOnlySpan<char> text, Span<char> number)
    {
        var length = 0;
        foreach (var c in text)
        {
            var digit = c < 128 ? c - '0' : CharUnicodeInfo.GetDecimalDigitValue(c);
            if ((digit > 0 || length > 0) && length < number.Length)
            {
                number[length++] = (char)('0' + Math.Max(digit, 0));
            }
        }

        return length;
    }
}
