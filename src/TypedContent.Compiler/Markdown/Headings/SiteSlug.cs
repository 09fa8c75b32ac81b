using System.Globalization;
using System.Text;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Makes the slugs of sites whose rules differ from those of GitHub: kramdown, VitePress, and MkDocs.</summary>
internal static class SiteSlug
{
    private const string VitePressMarks = "~`!@#$%^&*()-_+=[]{}|\\;:\"'“”‘’<>,.?/";

    /// <summary>
    /// Returns the slug of <paramref name="text"/> as kramdown makes it: ASCII letters, digits, and hyphens from the first letter on.
    /// </summary>
    public static string Kramdown(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (IsAsciiLetter(c) || (slug.Length > 0 && (IsAsciiDigit(c) || c is ' ' or '-')))
            {
                slug.Append(c == ' ' ? '-' : char.ToLowerInvariant(c));
            }
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    /// <summary>Returns the slug of <paramref name="text"/> as VitePress makes it: words without accents, and a hyphen for each run of marks.</summary>
    public static string VitePress(string text)
    {
        var slug = new StringBuilder(text.Length + 1);
        foreach (var c in Decomposed(text))
        {
            if (char.IsWhiteSpace(c) || VitePressMarks.IndexOf(c) >= 0)
            {
                AppendHyphen(slug);
            }
            else if (c is not (< ' ' or (>= '\u0300' and <= '\u036F')))
            {
                slug.Append(c);
            }
        }

        var result = slug.ToString().Trim('-').ToLowerInvariant();
        return result.Length > 0 && IsAsciiDigit(result[0]) ? "_" + result : result;
    }

    /// <summary>Returns the slug of <paramref name="text"/> as MkDocs makes it: words of ASCII letters, with a hyphen for each run of spaces and hyphens.</summary>
    public static string MkDocs(string text) =>
        Words(Decomposed(text), static c => IsAsciiLetter(c) || IsAsciiDigit(c) || c == '_', static c => c < '\u0080' && char.IsWhiteSpace(c));

    /// <summary>Returns the slug of <paramref name="text"/> as MkDocs makes it if it is set to keep the letters of all languages.</summary>
    public static string MkDocsUnicode(string text) =>
        Words(text, static c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber, char.IsWhiteSpace);

    /// <summary>Returns the number that <paramref name="slug"/> gets where MkDocs has it already: <c>a</c> becomes <c>a_1</c>, and <c>a_1</c> becomes <c>a_2</c>.</summary>
    public static string NextOfMkDocs(string slug)
    {
        var end = slug.LastIndexOf('_');
        return end >= 0 && int.TryParse(slug.Substring(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? slug.Substring(0, end + 1) + (number + 1).ToString(CultureInfo.InvariantCulture)
            : slug + "_1";
    }

    private static string Words(string text, Func<char, bool> isWord, Func<char, bool> isSpace)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (c == '-' || isSpace(c))
            {
                AppendHyphen(slug);
            }
            else if (isWord(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
        }

        return slug.ToString();
    }

    private static void AppendHyphen(StringBuilder slug)
    {
        if (slug.Length == 0 || slug[slug.Length - 1] != '-')
        {
            slug.Append('-');
        }
    }

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair.
            return text;
        }
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';
}
