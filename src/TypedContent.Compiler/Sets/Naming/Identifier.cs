using System.Globalization;
using System.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Converts text to C# identifiers in Pascal case. Letters of every script are kept, and characters that aren't shown are not.</summary>
public static class Identifier
{
    /// <summary>The default maximum length of an identifier, in characters.</summary>
    public const int UsualLength = 48;

    /// <summary>
    /// The maximum length of the name of a path, in bytes of UTF-8. The compiler accepts 1,023 (CS7013), of which a suffix, a hash, and the
    /// prefix of a property's method need a part.
    /// </summary>
    private const int PathBytes = 960;

    /// <summary>Returns the identifier for <paramref name="text"/>; empty where it has no letter or digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The maximum length, in characters. The first word that doesn't fit and those after it are left out.</param>
    public static string From(string text, int longest = UsualLength)
    {
        var name = new StringBuilder();
        var word = new StringBuilder();
        foreach (var c in ComposedText.Of(DefaultIgnorable.RemoveFrom(text)))
        {
            if (IsPart(c))
            {
                word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : c);
                continue;
            }

            if (IsIgnored(c))
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

    /// <summary>Returns the identifier for a locale, such as <c>SvSE</c> for <c>sv-SE</c>.</summary>
    public static string FromLocale(string locale) => From(locale.Replace('-', ' '));

    /// <summary>Returns the identifier for the parts of a path. It is cut only where the compiler would refuse it.</summary>
    public static string FromPath(params string[] parts)
    {
        var name = string.Concat(parts.Select(part => From(part, int.MaxValue)));
        var bytes = 0;
        for (var i = 0; i < name.Length; i++)
        {
            bytes += name[i] < 0x80 ? 1 : name[i] < 0x800 ? 2 : 3;
            if (bytes > PathBytes)
            {
                return name.Substring(0, i);
            }
        }

        return name;
    }

    /// <summary>Determines whether a character is left out without ending the word, as in <c>Dont</c> for <c>don't</c>.</summary>
    private static bool IsIgnored(char c) => c is '\'' or '’' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsPart(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Appends a word, and returns true if it fits. A first word that is too long is shortened.</summary>
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

    /// <summary>Returns a name that begins with a letter. Some languages other than C# don't allow an underscore there.</summary>
    private static string Finish(StringBuilder name) =>
        name.Length > 0 && !char.IsLetter(name[0]) ? "N" + name : name.ToString();
}
