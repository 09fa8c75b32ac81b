using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Model;

/// <summary>Represents the locales of a content set and the names of their fields, the source locale first.</summary>
internal sealed record LocaleList(EquatableArray<string> Locales, EquatableArray<string> Names, string? Default)
{
    /// <summary>Gets the name of the field of the source locale.</summary>
    public string SourceName => Names[0];

    /// <summary>Returns the locales of <paramref name="groups"/>.</summary>
    public static LocaleList Of(EquatableArray<ArticleGroup> groups, ContentOptions options)
    {
        var locales = ContentLocales.Of(groups, options);
        return new LocaleList(locales, LocaleNames.Of(locales), options.DefaultLocale);
    }
}
