using TypedContent.Shared;

namespace TypedContent.Content.Links;

/// <summary>Finds articles and sections of the assemblies that the project of an article refers to.</summary>
internal static class ReferencedArticle
{
    /// <summary>Returns the article that a name leads to from an article, or <see langword="null"/>: by its path, by a path that it had before, or ignoring case.</summary>
    internal static Article? Find(ContentSet from, AssemblyTarget target) => from.Referenced(target.Assembly)?.FindAnyForm(target.Path);

    /// <summary>Returns the section with an anchor, in a locale or, if that is <see langword="null"/>, in the current UI culture.</summary>
    /// <remarks>The anchor can be that of another locale, which serves readers of the article with the link.</remarks>
    internal static Section? FindSection(Article article, string anchor, Locale? locale)
    {
        foreach (Section section in article.AllSections)
        {
            Section bound = Bind(section, locale);
            if (bound.Anchor == anchor)
            {
                return bound;
            }
        }

        foreach (Section section in article.AllSections)
        {
            if (HasAnchor(article, section, anchor))
            {
                return Bind(section, locale);
            }
        }

        return null;
    }

    private static Section Bind(Section section, Locale? locale) => locale is null ? section : section.In(locale);

    private static bool HasAnchor(Article article, Section section, string anchor)
    {
        foreach (Locale locale in article.Locales)
        {
            if (section.In(locale).Anchor == anchor)
            {
                return true;
            }
        }

        return false;
    }
}
