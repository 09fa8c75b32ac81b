namespace TypedContent.Build;

/// <summary>The folder with the packs. A pack whose bytes stay the same keeps its time, so that nothing is built after it.</summary>
internal static class PackOutput
{
    /// <summary>The extension of packs.</summary>
    public const string Extension = ".pack";

    /// <summary>Writes <paramref name="bytes"/> unless the file holds them already.</summary>
    public static void WriteIfChanged(string path, byte[] bytes)
    {
        if (!File.Exists(path) || new FileInfo(path).Length != bytes.Length || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>Deletes the packs of locales that are no longer there.</summary>
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
