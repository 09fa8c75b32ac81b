namespace TypedContent.Packs;

/// <summary>Represents the length and the time of a pack file, of which one differs after each change.</summary>
internal readonly record struct PackFileState
{
    private readonly long _length;
    private readonly DateTime _written;

    private PackFileState(FileInfo file)
    {
        _length = file.Length;
        _written = file.LastWriteTimeUtc;
    }

    internal bool Exists => _written != default;

    /// <summary>Returns the state of a file, or the default value if there is none or it can't be accessed.</summary>
    internal static PackFileState Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new PackFileState(file) : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
