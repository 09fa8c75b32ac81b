namespace TypedContent.Packs;

/// <summary>The sentences of <see cref="ContentPackException"/>: which pack, what is wrong, what to do.</summary>
internal static class PackError
{
    internal static ContentPackException Missing(Locale locale, string assembly) => new(
        $"The content pack '{Pack.ResourceName(locale)}' is not among the resources of {assembly}. Rebuild the project; " +
        "if it is still missing, check that TypedContentLocales includes the locale and that no later build step removes resources.");

    internal static ContentPackException Damaged(Locale locale, string what) => new(
        $"The content pack '{Pack.ResourceName(locale)}' is damaged: {what}. Rebuild the project.");

    internal static ContentPackException Version(Locale locale, int version, int supported) =>
        Damaged(locale, $"its version is {version}, but this version of TypedContent reads version {supported}");

    internal static ContentPackException Stale(Article article, Locale locale) => new(
        $"The article '{article.Path}' in {locale} is not the one that the code was compiled for: the content pack " +
        $"'{Pack.ResourceName(locale)}' is from another build. Rebuild the project.");

    internal static ContentPackException LostTarget(Article article, string destination) => new(
        $"The link '{destination}' in the article '{article.Path}' doesn't lead where the compiled code says: the content packs " +
        "are from another build. Rebuild the project.");
}
