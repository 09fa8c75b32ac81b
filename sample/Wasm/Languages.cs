using System.Globalization;
using TypedContent;
using Wasm.Content;

namespace Wasm;

/// <summary>Finds the language of a page.</summary>
internal static class Languages
{
    /// <summary>Returns the locale that a path begins with; otherwise, the one for the language of the browser.</summary>
    /// <param name="path">The path of the page, which is user input.</param>
    public static Locale Of(string path)
    {
        string name = path.Split('/', '?', '#')[0];
        return Articles.Set.Locales.FirstOrDefault(locale => string.Equals(locale.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? Articles.Set.LocaleFor(CultureInfo.CurrentUICulture);
    }

    /// <summary>Returns the name of a language in the language itself.</summary>
    public static string NameOf(Locale locale) => locale.Culture.TextInfo.ToTitleCase(locale.Culture.Parent.NativeName);
}
