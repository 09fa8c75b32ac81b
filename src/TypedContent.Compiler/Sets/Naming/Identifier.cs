using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Turns any text into a C# identifier in Pascal case. Letters of every script are kept.</summary>
public static class Identifier
{
    /// <summary>Characters after which no further word is taken.</summary>
    public const int UsualLength = 48;

    /// <summary>The identifier of <paramref name="text"/>; empty where it holds no letter or digit.</summary>
    public static string From(string text, int longest = UsualLength)
    {
        var name = new StringBuilder();
        var word = new StringBuilder();
        foreach (var c in Normalized(text))
        {
            if (IsPart(c))
            {
                word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : c);
                continue;
            }

            if (IsIgnored(c, word))
            {
                continue;
            }

            if (!TryAppend(name, word, longest))
            {
                return Finish(name);
            }
        }

        TryAppend(name, word, longest);
        return Finish(name);
    }

    /// <summary>The identifier of a locale: <c>sv-SE</c> is <c>SvSE</c>.</summary>
    public static string FromLocale(string locale) => From(locale.Replace('-', ' '));

    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Lone surrogates can't be normalized; they are no letters either.
            return text;
        }
    }

    /// <summary>Apostrophes and joiners don't end a word: <c>don't</c> is <c>Dont</c>.</summary>
    private static bool IsIgnored(char c, StringBuilder word) =>
        word.Length > 0 && (c is '\'' or '’' or '\u00AD' || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static bool IsPart(char c) => c < 128
        ? char.IsLetterOrDigit(c)
        : char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Adds a word; false where it no longer fits. A first word that is too long is cut.</summary>
    private static bool TryAppend(StringBuilder name, StringBuilder word, int longest)
    {
        var fits = name.Length + word.Length <= longest;
        if (fits)
        {
            name.Append(word);
        }
        else if (name.Length == 0)
        {
            name.Append(word.ToString(0, longest));
        }

        word.Clear();
        return fits;
    }

    /// <summary>An identifier begins with a letter, and for other languages than C# not with an underscore either.</summary>
    private static string Finish(StringBuilder name) =>
        name.Length > 0 && !char.IsLetter(name[0]) ? "N" + name : name.ToString();
}
