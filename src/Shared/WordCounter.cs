using System.Globalization;

namespace TypedContent.Shared;

/// <summary>Counts words. In scripts without spaces between words, each character counts as half a word.</summary>
internal static class WordCounter
{
    /// <summary>Returns the number of words in a text.</summary>
    internal static int Count(string text)
    {
        int words = 0;
        int characters = 0;
        bool isInWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsSurrogatePair(text, i - 1))
            {
                // The second half of a character.
            }
            else if (IsWithoutSpaces(text[i]))
            {
                characters++;
                isInWord = false;
            }
            else if (IsPart(text, i))
            {
                words += isInWord ? 0 : 1;
                isInWord = true;
            }
            else
            {
                // An apostrophe, a hyphen or a period between letters or digits is part of a word.
                isInWord = isInWord && text[i] is '\'' or '\u2019' or '-' or '.' or ',' or '\u00AD' && i + 1 < text.Length && IsPart(text, i + 1) && !IsWithoutSpaces(text[i + 1]);
            }
        }

        return words + ((characters + 1) / 2);
    }

    // Marks and joiners belong to the letter before them.
    private static bool IsPart(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Format;

    // Thai, Lao, Khmer and Myanmar, and Chinese and Japanese, of which rare characters are surrogates.
    private static bool IsWithoutSpaces(char c) => c is (>= '\u0E01' and <= '\u0EDF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17DD')
        or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uD840' and <= '\uD8BF');
}
