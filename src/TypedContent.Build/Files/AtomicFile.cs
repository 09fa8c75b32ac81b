namespace TypedContent.Build.Files;

/// <summary>Writes files under another name first, so that a build that ends early leaves no half of a file.</summary>
internal static class AtomicFile
{
    /// <summary>The extension of files that are being written.</summary>
    public const string Extension = ".tmp";

    /// <summary>Writes <paramref name="bytes"/> to a file, unless it has the same contents.</summary>
    public static void WriteIfChanged(string path, byte[] bytes)
    {
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        var written = $"{path}.{Guid.NewGuid():N}{Extension}";
        try
        {
            File.WriteAllBytes(written, bytes);
            if (File.Exists(path))
            {
                File.Replace(written, path, null);
            }
            else
            {
                File.Move(written, path);
            }
        }
        catch
        {
            File.Delete(written);
            throw;
        }
    }
}
