using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace TypedContent.Packs;

/// <summary>Opens packs that are files in a folder beside the program, or beside the assembly that they belong to.</summary>
internal static class PackFolder
{
    /// <summary>Opens the pack of a locale. Returns <see langword="null"/> if there is none among others.</summary>
    /// <exception cref="ContentPackException">The file can't be opened, or there are no packs at all.</exception>
    internal static FileStream? Open(Assembly assembly, string locale)
    {
        string folder = Find(assembly);
        string path = Path.Combine(folder, locale + ".pack");
        try
        {
            return OpenShared(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return HasPacks(folder) ? null : throw PackError.NoFiles(folder, assembly);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw PackError.Unreadable(path, e);
        }
    }

    /// <summary>Opens the file of a pack again. What is read can be replaced in turn.</summary>
    /// <exception cref="ContentPackException">The file can't be read, or its header is damaged.</exception>
    internal static Pack OpenReplaceable(Pack pack)
    {
        try
        {
            return Pack.OpenReplaceable(pack.Locale, OpenShared(pack.Name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw PackError.Unreadable(pack.Name, e);
        }
    }

    // A build can replace the file while it is read.
    private static FileStream OpenShared(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "An assembly in a single file has an empty location.")]
    private static string Find(Assembly assembly)
    {
        string name = assembly.GetName().Name + ".content";
        string? own = assembly.Location is { Length: > 0 } location ? Path.GetDirectoryName(location) : null;
        return own is not null && Path.Combine(own, name) is var beside && Directory.Exists(beside) ? beside : Path.Combine(AppContext.BaseDirectory, name);
    }

    private static bool HasPacks(string folder) => Directory.Exists(folder) && Directory.GetFiles(folder, "*.pack").Length > 0;
}
