namespace TypedContent.Build;

/// <summary>Opens files that builds in the same folder share. Of two builds, one waits for the other.</summary>
internal static class ExclusiveFile
{
    private const int Tries = 1_200;
    private const int Pause = 100;

    /// <summary>The error codes of Linux, macOS and Windows for a file that another process uses.</summary>
    private static readonly HashSet<int> InUse = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Opens a file that no other build can open at the same time.</summary>
    public static FileStream Open(string path, FileMode mode)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (InUse.Contains(e.HResult) && i < Tries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Returns the contents of an open file.</summary>
    public static byte[] Read(FileStream file)
    {
        file.Position = 0;
        using var contents = new MemoryStream((int)file.Length);
        file.CopyTo(contents);
        return contents.ToArray();
    }

    /// <summary>Replaces the contents of an open file.</summary>
    public static void Write(FileStream file, byte[] contents)
    {
        file.SetLength(0);
        file.Write(contents, 0, contents.Length);
        file.Flush();
    }
}
