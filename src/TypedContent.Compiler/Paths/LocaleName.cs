using System.Text;

namespace TypedContent.Compiler.Paths;

/// <summary>Provides methods for the names of locales, such as <c>sv-SE</c>, <c>zh-Hant-TW</c> and <c>de</c>.</summary>
public static class LocaleName
{
    // The languages of ISO 639-1: a folder named "de" is a locale, and one named "ai" or "qa" is an ordinary folder.
    private const string Languages =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo " +
        "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg " +
        "ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn " +
        "no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta " +
        "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    /// <summary>Determines whether a folder of this name holds a locale: a language, or a language with a script, a region or both.</summary>
    public static bool IsLocale(string name)
    {
        var parts = name.Split('-');
        if (parts[0].Length is < 2 or > 3 || !IsLetters(parts[0]) || parts.Length > 3)
        {
            return false;
        }

        if (parts.Length == 1)
        {
            return parts[0].Length == 2 && Languages.Contains(" " + parts[0].ToLowerInvariant() + " ");
        }

        return parts.Skip(1).All(part => part.Length switch
        {
            2 or 4 => IsLetters(part),
            3 => part.All(c => c is >= '0' and <= '9'),
            _ => false,
        });
    }

    /// <summary>Returns <paramref name="name"/> in the usual spelling: language in lower case, script capitalized, region in upper case.</summary>
    public static string Normalize(string name)
    {
        var parts = name.Split('-');
        var result = new StringBuilder(parts[0].ToLowerInvariant());
        foreach (var part in parts.Skip(1))
        {
            result.Append('-').Append(part.Length == 4
                ? char.ToUpperInvariant(part[0]) + part.Substring(1).ToLowerInvariant()
                : part.ToUpperInvariant());
        }

        return result.ToString();
    }

    private static bool IsLetters(string text) => text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
}
