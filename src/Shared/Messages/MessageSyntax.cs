using System.Globalization;

namespace TypedContent.Shared.Messages;

/// <summary>Determines which characters are space and which are parts of names in messages.</summary>
internal static class MessageSyntax
{
    /// <summary>Determines whether a character is space. Marks of direction are, as in ICU, since writers of right-to-left languages put them between words.</summary>
    internal static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200E' or '\u200F';

    /// <summary>Determines whether a name can begin with a character. Those that begin with a digit are reported as such.</summary>
    internal static bool BeginsName(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>Determines whether a character can be in a name, such as a letter, or a vowel of an Indic script.</summary>
    internal static bool IsInName(char c) => BeginsName(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Returns a text without space at its beginning and end.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        int end = text.Length;
        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Slice(start, end - start);
    }
}
