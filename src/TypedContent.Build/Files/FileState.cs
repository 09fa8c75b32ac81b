using System.Globalization;

namespace TypedContent.Build.Files;

/// <summary>Represents what is known about a file without opening it, since opening a pipe or a device can block.</summary>
/// <param name="length">The number of bytes.</param>
/// <param name="written">The time of the last change, in ticks.</param>
/// <param name="defect">The reason that the file can't be read; null for a file that can.</param>
internal readonly struct FileState(long length, long written, string? defect)
{
    /// <summary>Gets the reason that the file can't be read; null for a file that can.</summary>
    public string? Defect { get; } = defect;

    /// <summary>Returns the state of the file at <paramref name="path"/>. Of a link, it is the state of the file that it leads to.</summary>
    public static FileState Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Exists(file) && (file.Attributes & FileAttributes.ReparsePoint) != 0 && LinkTarget.Of(path) is { } target)
            {
                file = new FileInfo(target.FullName);
            }

            return !Exists(file) ? With(file.FullName == Path.GetFullPath(path) ? "it does not exist" : $"it is a link to '{file.FullName}', which does not exist")
                : (file.Attributes & FileAttributes.Directory) != 0 ? With("it is a folder")
                : Of(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return With(e.Message);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}|{1}", length, written);

    // Pipes, devices and sockets have no length.
    private static FileState Of(FileInfo file) => file.Length == 0 && !FileType.IsRegular(file.FullName)
        ? With("it is a pipe, a device or a socket")
        : new FileState(file.Length, file.LastWriteTimeUtc.Ticks, null);

    private static FileState With(string defect) => new(0, 0, defect);

    private static bool Exists(FileSystemInfo file) => file.Attributes != (FileAttributes)(-1);
}
