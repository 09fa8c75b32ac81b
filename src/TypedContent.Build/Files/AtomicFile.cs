namespace TypedContent.Build.Files;

/// <summary>Writes files under another name first, so that a build that ends early leaves no half of a file.</summary>
internal static class AtomicFile
{
    /// <summary>The extension of files that are being written.</summary>
    public const string Extension = ".tmp";

    /// <summary>Writes <paramref name="bytes"/> to a file, unless it has the same contents. A link stays, and the file that it leads to is written.</summary>
    public static void WriteIfChanged(string path, byte[] bytes)
    {
        path = (File.Exists(path) ? LinkTarget.Of(path)?.FullName : null) ?? path;
        if (File.Exists(path) && !FileType.IsRegular(path))
        {
            // A device or a pipe would be replaced by a file.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            stream.Write(bytes, 0, bytes.Length);
        }
        else
        {
            Replace(path, bytes);
        }
    }

    private static void Replace(string path, byte[] bytes)
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
