using System.Buffers;
using TypedContent.Compiler.Text;

namespace TypedContent.Build.Files;

/// <summary>Represents a file that was opened, or the reason that it can't be.</summary>
/// <param name="Text">The text of the file; null if it can't be opened.</param>
/// <param name="Defect">The reason that it can't be opened; null if it can.</param>
internal sealed record OpenedFile(FileText? Text, string? Defect)
{
    // Longer files are rare, and would be kept in memory for the next one.
    private const int LongestInBuffer = 1024 * 1024;

    /// <summary>Opens the file at <paramref name="path"/>.</summary>
    public static OpenedFile Of(string path)
    {
        if (FileState.Of(path).Defect is { } defect)
        {
            return new OpenedFile(null, defect);
        }

        try
        {
            return new OpenedFile(Read(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new OpenedFile(null, e.Message);
        }
    }

    private static FileText Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (file.Length >= LongestInBuffer)
        {
            return FileText.Decode(File.ReadAllBytes(path));
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)file.Length + 1);
        try
        {
            int length = 0, read;
            while ((read = file.Read(buffer, length, buffer.Length - length)) > 0)
            {
                length += read;
            }

            // A file that is written meanwhile can be longer than it was.
            return length < buffer.Length ? FileText.Decode(buffer, length) : FileText.Decode(File.ReadAllBytes(path));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
