using System.Globalization;
using System.Reflection;

namespace TypedContent.Packs;

/// <summary>Opens packs that are resources of satellite assemblies.</summary>
internal static class SatellitePack
{
    /// <summary>Opens the pack of a locale. Returns <see langword="null"/> if there is none.</summary>
    /// <exception cref="ContentPackException">The platform can't load the satellite assembly, or it is damaged.</exception>
    internal static Stream? Open(Assembly assembly, string locale)
    {
        try
        {
            return assembly.GetSatelliteAssembly(new CultureInfo(locale)).GetManifestResourceStream(Pack.ResourceName(locale));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is PlatformNotSupportedException or CultureNotFoundException or FileLoadException or BadImageFormatException)
        {
            throw PackError.NoSatellite(locale, assembly, e);
        }
    }
}
