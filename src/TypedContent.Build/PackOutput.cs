namespace TypedContent.Build;

/// <summary>Writes packs to a folder. An unchanged pack keeps its time stamp, so that MSBuild doesn't build what depends on it.</summary>
internal static class PackOutput
{
    /// <summary>The extension of packs.</summary>
    public const string Extension = ".pack";

    /// <summary>Writes <paramref name="bytes"/> to a file, unless it has the same contents.</summary>
    public static void WriteIfChanged(string path, byte[] bytes)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != bytes.Length || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>Deletes the packs of locales other than <paramref name="locales"/>.</summary>
    public static void DeleteOthers(string folder, IEnumerable<string> locales)
    {
        var current = new HashSet<string>(locales, StringComparer.OrdinalIgnoreCase);
        foreach (var path in Directory.GetFiles(folder, "*" + Extension))
        {
            if (!current.Contains(Path.GetFileNameWithoutExtension(path)))
            {
                File.Delete(path);
            }
        }
    }
}
