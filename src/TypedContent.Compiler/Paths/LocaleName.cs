using System.Text;

namespace TypedContent.Compiler.Paths;

/// <summary>
/// Provides methods for the names of locales: language tags of BCP 47, such as <c>sv-SE</c>, <c>zh-Hant-TW</c>, <c>ca-ES-valencia</c> and
/// <c>de</c>, also with underscores.
/// </summary>
public static class LocaleName
{
    /// <summary>Determines whether a name is that of a locale in use.</summary>
    public static bool IsLocale(string name) => FormOf(name) >= LocaleForm.Likely;

    /// <summary>Determines whether a name is a well-formed language tag.</summary>
    public static bool IsWellFormed(string name) => FormOf(name) != LocaleForm.None;

    /// <summary>
    /// Returns a name in the usual spelling: the language in lower case, the script capitalized, the region in upper case, and all other
    /// subtags in lower case. Old codes of languages and the names of Chinese that .NET Framework had are replaced.
    /// </summary>
    public static string Normalize(string name)
    {
        var parts = name.Split('-', '_');
        var result = new StringBuilder(Current(parts[0].ToLowerInvariant()));
        for (var i = 1; i < parts.Length; i++)
        {
            var isExtension = parts.Take(i).Any(part => part.Length == 1);
            result.Append('-').Append(isExtension ? parts[i].ToLowerInvariant() : Normalized(parts[i]));
        }

        return result.ToString() switch
        {
            "zh-chs" => "zh-Hans",
            "zh-cht" => "zh-Hant",
            var usual => usual,
        };
    }

    /// <summary>Returns how much a name looks like that of a locale.</summary>
    internal static LocaleForm FormOf(string name)
    {
        // Most names of folders are words, which are told by their length.
        var end = name.IndexOfAny(['-', '_']);
        if ((end < 0 ? name.Length : end) is < 2 or > 3)
        {
            return LocaleForm.None;
        }

        var usual = Normalize(name);
        var tag = new SubtagReader(usual);
        if (!tag.ReadAll())
        {
            return LocaleForm.None;
        }

        return !tag.IsInUse ? LocaleForm.Possible
            : tag.IsLanguage || name.Replace('_', '-') != usual ? LocaleForm.Likely
            : LocaleForm.Certain;
    }

    private static string Current(string language) => language switch
    {
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        "jw" => "jv",
        "mo" => "ro",
        _ => language,
    };

    private static string Normalized(string subtag) => subtag.Length switch
    {
        2 => subtag.ToUpperInvariant(),
        4 when char.IsLetter(subtag[0]) => char.ToUpperInvariant(subtag[0]) + subtag.Substring(1).ToLowerInvariant(),
        _ => subtag.ToLowerInvariant(),
    };

    /// <summary>Reads the subtags of a language tag in their order: language, extended language, script, region, variants, extensions.</summary>
    private sealed class SubtagReader(string tag)
    {
        private readonly string[] _subtags = tag.Split('-');
        private int _next;

        /// <summary>Gets a value that indicates whether the language and all other subtags are in use.</summary>
        public bool IsInUse { get; private set; }

        /// <summary>Gets a value that indicates whether the tag is a language only.</summary>
        public bool IsLanguage => _subtags.Length == 1;

        /// <summary>Reads all subtags, and returns whether the tag is well formed.</summary>
        public bool ReadAll()
        {
            if (!_subtags.All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(IsLetterOrDigit)) || !IsLetters(_subtags[0]))
            {
                return false;
            }

            _next = 1;
            IsInUse = LocaleSubtags.HasLanguage(_subtags[0]);
            while (Read(subtag => subtag.Length == 3 && IsLetters(subtag), extended => LocaleSubtags.HasExtended(_subtags[0], extended)))
            {
                // An extended language, such as zh-yue.
            }

            Read(subtag => subtag.Length == 4 && IsLetters(subtag), LocaleSubtags.HasScript);
            Read(subtag => (subtag.Length == 2 && IsLetters(subtag)) || (subtag.Length == 3 && subtag.All(IsDigit)), LocaleSubtags.HasRegion);
            while (Read(subtag => subtag.Length >= 5 || (subtag.Length == 4 && IsDigit(subtag[0])), LocaleSubtags.HasVariant))
            {
                // A variant, such as valencia.
            }

            return _next == _subtags.Length || (_subtags[_next].Length == 1 && _subtags[_subtags.Length - 1].Length > 1);
        }

        private bool Read(Func<string, bool> isOfKind, Func<string, bool> isInUse)
        {
            if (_next == _subtags.Length || !isOfKind(_subtags[_next]))
            {
                return false;
            }

            IsInUse &= isInUse(_subtags[_next++]);
            return true;
        }

        private static bool IsLetters(string text) => text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

        private static bool IsDigit(char c) => c is >= '0' and <= '9';

        private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
    }
}
