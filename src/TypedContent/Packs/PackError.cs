using System.Reflection;
using TypedContent.Shared;

namespace TypedContent.Packs;

/// <summary>Creates exceptions whose messages say which pack or article is concerned, what is wrong, and what to do.</summary>
internal static class PackError
{
    internal static ContentPackException Missing(string locale, Assembly assembly) => new(
        $"The content pack '{Pack.ResourceName(locale)}' is not among the resources of {assembly.GetName().Name}. Rebuild the project; " +
        "if it is still missing, check that TypedContentLocales includes the locale and that no later build step removes resources.");

    internal static ContentPackException Damaged(string locale, string what) => new(
        $"The content pack '{Pack.ResourceName(locale)}' is damaged: {what}. Rebuild the project.");

    internal static ContentPackException Damaged(string path, string locale, string what) => new(
        $"The article '{path}' in {locale} is damaged in the content pack '{Pack.ResourceName(locale)}': {what}. Rebuild the project.");

    internal static ContentPackException Unlisted(string path, string locale) => new(
        $"The content pack '{Pack.ResourceName(locale)}' doesn't list the article '{path}': it is damaged or from another build. " +
        "Rebuild the project.");

    internal static ContentPackException Version(string locale, int version) =>
        Damaged(locale, $"its version is {version}, but this version of TypedContent reads version {PackLayout.Version}");

    internal static ContentPackException Stale(string path, string locale) => new(
        $"The article '{path}' in {locale} is not the one that the code was compiled for: the content pack " +
        $"'{Pack.ResourceName(locale)}' is from another build. Rebuild the project.");

    internal static ContentPackException LostTarget(string path, string destination) => new(
        $"The link '{destination}' in the article '{path}' doesn't lead where the compiled code says: the content packs " +
        "are from another build. Rebuild the project.");
}
