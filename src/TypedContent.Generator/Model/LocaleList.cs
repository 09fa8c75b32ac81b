using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Model;

/// <summary>Represents the locales of a content set and the names of their fields, the source locale first.</summary>
/// <param name="Locales">The locales.</param>
/// <param name="Names">The names of their fields.</param>
/// <param name="Default">The default locale; null for the source locale.</param>
/// <param name="Sets">The distinct sets of locales that articles have files in, sorted by the names of their interfaces.</param>
internal sealed record LocaleList(EquatableArray<string> Locales, EquatableArray<string> Names, string? Default, EquatableArray<EquatableArray<string>> Sets)
{
    /// <summary>Gets the name of the field of the source locale.</summary>
    public string SourceName => Names[0];

    /// <summary>Returns the locales of <paramref name="groups"/>.</summary>
    public static LocaleList Of(EquatableArray<ArticleGroup> groups, ContentOptions options)
    {
        var locales = ContentLocales.Of(groups, options);
        var sets = groups.Select(group => new EquatableArray<string>(group.Variants.Select(variant => variant.Locale))).Distinct().OrderBy(InterfaceOf, StringComparer.Ordinal);
        return new LocaleList(locales, LocaleNames.Of(locales), options.DefaultLocale, new(sets));
    }

    /// <summary>Returns the name of the interface of articles that have files in <paramref name="locales"/>. It depends on the locales only.</summary>
    public static string InterfaceOf(EquatableArray<string> locales)
    {
        var hash = ContentHash.Empty;
        foreach (var locale in locales)
        {
            hash = ContentHash.Add(ContentHash.Of(locale.AsSpan(), hash), 0);
        }

        return "IArticleIn_" + ((uint)(hash ^ (hash >> 32))).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Returns the name of a locale in generated code.</summary>
    public string NameOf(string locale)
    {
        for (var i = 0; i < Locales.Count; i++)
        {
            if (Locales[i] == locale)
            {
                return Names[i];
            }
        }

        throw new ArgumentException("The locale is not in the list.", nameof(locale));
    }
}
