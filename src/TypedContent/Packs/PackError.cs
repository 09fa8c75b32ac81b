using System.Reflection;
using TypedContent.Shared;

namespace TypedContent.Packs;

/// <summary>Creates exceptions whose messages say which pack or article is concerned, what is wrong, and what to do.</summary>
internal static class PackError
{
    internal static ContentPackException Missing(string locale, Assembly assembly) => new(
        $"The content pack '{Pack.ResourceName(locale)}' is not among the resources of {assembly.GetName().Name}. Rebuild the project; " +
        "if it is still missing, check that TypedContentLocales includes the locale and that no later build step removes resources.");

    internal static ContentPackException NoFiles(string folder, Assembly assembly) => new(
        $"There is no content pack of {assembly.GetName().Name} in the folder '{folder}'. Copy the folder with the program; " +
        "for platforms without files, such as browsers, set TypedContentPacks to 'embedded' in the project and rebuild it.");

    internal static ContentPackException Unreadable(string packName, Exception inner) => new(
        $"The content pack '{packName}' can't be read: {inner.Message} Check that the program may read it, and that no other program uses it.", inner);

    internal static ContentPackException NoSatellite(string locale, Assembly assembly, Exception inner) => new(
        $"The satellite assembly of {assembly.GetName().Name} for {locale} can't be loaded: {inner.Message} Where satellite assemblies or " +
        "cultures aren't supported, as with NativeAOT and InvariantGlobalization, set TypedContentPacks to 'embedded' in the project and rebuild it.",
        inner);

    internal static ContentPackException Damaged(string packName, string what) => new(
        $"The content pack '{packName}' is damaged: {what}. Rebuild the project.");

    internal static ContentPackException Damaged(Pack pack, string path, string what) => new(
        $"The article '{path}' in {pack.Locale} is damaged in the content pack '{pack.Name}': {what}. Rebuild the project.");

    internal static ContentPackException Unlisted(Pack pack, string path) => new(
        $"The content pack '{pack.Name}' doesn't list the article '{path}': it is damaged or from another build. " +
        "Rebuild the project.");

    internal static ContentPackException Version(string packName, int version) =>
        Damaged(packName, $"its version is {version}, but this version of TypedContent reads version {PackLayout.Version}");

    internal static ContentPackException Stale(Pack pack, string path) => new(
        $"The article '{path}' in {pack.Locale} is not the one that the code was compiled for: the content pack " +
        $"'{pack.Name}' is from another build. Rebuild the project.");

    internal static ContentPackException LostTarget(string path, string destination) => new(
        $"The link '{destination}' in the article '{path}' doesn't lead where the compiled code says: the content packs " +
        "are from another build. Rebuild the project.");
}
