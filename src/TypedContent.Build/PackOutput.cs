using TypedContent.Build.Files;

namespace TypedContent.Build;

/// <summary>Provides the packs in a folder. An unchanged pack keeps its time stamp, so that MSBuild doesn't build what depends on it.</summary>
internal static class PackOutput
{
    /// <summary>The extension of packs.</summary>
    public const string Extension = ".pack";

    /// <summary>Returns the paths of the packs in <paramref name="folder"/>, in a fixed order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.GetFiles(folder, "*" + Extension).Where(path => path.EndsWith(Extension, StringComparison.Ordinal)).OrderBy(path => path, StringComparer.Ordinal)];

    /// <summary>Returns the path of the pack of <paramref name="locale"/>.</summary>
    public static string PathOf(string folder, string locale) => Path.Combine(folder, locale + Extension);

    /// <summary>Deletes the packs of locales other than <paramref name="locales"/>, and what a build that ended early has left.</summary>
    public static void DeleteOthers(string folder, IEnumerable<string> locales)
    {
        var current = new HashSet<string>(locales, StringComparer.OrdinalIgnoreCase);
        var others = In(folder).Where(path => !current.Contains(Path.GetFileNameWithoutExtension(path)));
        foreach (var path in others.Concat(Directory.GetFiles(folder, "*" + Extension + ".*" + AtomicFile.Extension)))
        {
            File.Delete(path);
        }
    }
}
