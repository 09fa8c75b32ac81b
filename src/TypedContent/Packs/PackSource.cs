using System.Reflection;

namespace TypedContent.Packs;

/// <summary>Opens the packs of an assembly where its project has placed them: in the assembly, in files, or in satellite assemblies.</summary>
internal static class PackSource
{
    // The build embeds a resource with one of these names if packs are elsewhere.
    private const string Files = "TypedContent.files";
    private const string Satellites = "TypedContent.satellites";

    /// <summary>Opens the pack of a locale. Returns <see langword="null"/> if there is none.</summary>
    /// <exception cref="ContentPackException">The pack can't be opened, or there are no packs at all.</exception>
    internal static Stream? Open(Assembly assembly, string locale) =>
        assembly.GetManifestResourceStream(Pack.ResourceName(locale)) is { } embedded ? embedded
        : Has(assembly, Files) ? PackFolder.Open(assembly, locale)
        : Has(assembly, Satellites) ? SatellitePack.Open(assembly, locale)
        : null;

    /// <summary>Returns whether the assembly has all packs itself. Otherwise, a program can be shipped with some of them.</summary>
    internal static bool HasAll(Assembly assembly) => !Has(assembly, Files) && !Has(assembly, Satellites);

    private static bool Has(Assembly assembly, string resource) => assembly.GetManifestResourceInfo(resource) is not null;
}
