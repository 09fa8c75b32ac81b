using System.Globalization;
using System.Text;
using Markdig.Helpers;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Makes slugs of the texts of headings.</summary>
internal static class HeadingSlug
{
    private const char CapitalSigma = 'Σ';
    private const char FinalSigma = 'ς';

    /// <summary>Returns the slug of <paramref name="text"/> as docfx makes it.</summary>
    public static string Of(string text) => Cut(LinkHelper.UrilizeAsGfm(text));

    /// <summary>
    /// Returns the slug of <paramref name="text"/> as sites make it that follow github-slugger: with combining marks and letters beyond
    /// U+FFFF, and in the lower case of JavaScript.
    /// </summary>
    public static string WithMarks(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = char.IsSurrogatePair(text, at) ? 2 : 1;
            if (text[at] == ' ')
            {
                slug.Append('-');
            }
            else if (text[at] == '-' || IsWord(text, at))
            {
                slug.Append(text[at] switch
                {
                    'İ' => "i\u0307",
                    CapitalSigma when EndsWord(text, at) => FinalSigma.ToString(),
                    _ => text.Substring(at, length).ToLowerInvariant(),
                });
            }
        }

        return Cut(slug.ToString());
    }

    /// <summary>Returns <paramref name="slug"/> with a number if it is in <paramref name="slugs"/>, and adds it.</summary>
    /// <remarks><paramref name="slugs"/> maps each slug to the number that its next repetition gets.</remarks>
    public static string Numbered(string slug, Dictionary<string, int> slugs)
    {
        if (slug.Length == 0)
        {
            return slug;
        }

        var anchor = slug;
        while (slugs.ContainsKey(anchor))
        {
            anchor = slug + "-" + slugs[slug]++.ToString(CultureInfo.InvariantCulture);
        }

        slugs.Add(anchor, 1);
        return anchor;
    }

    /// <summary>Returns the beginning of a slug that is too long.</summary>
    private static string Cut(string slug)
    {
        const int length = ReadingLimits.AnchorLength;
        return slug.Length <= length ? slug : slug.Substring(0, char.IsHighSurrogate(slug[length - 1]) ? length - 1 : length);
    }

    private static bool IsWord(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.ConnectorPunctuation
        || IsLetterSymbol(char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at]);

    /// <summary>Determines whether a symbol is a letter in a circle or square, which Unicode counts as alphabetic.</summary>
    private static bool IsLetterSymbol(int c) =>
        c is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    /// <summary>Determines whether the letter at <paramref name="at"/> ends a word of several letters. Marks count as part of a letter.</summary>
    private static bool EndsWord(string text, int at) => IsLetter(text, at - 1, -1) && !IsLetter(text, at + 1, 1);

    private static bool IsLetter(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark)
        {
            at += step;
        }

        return at >= 0 && at < text.Length && char.IsLetter(text[at]);
    }
}
