namespace TypedContent.LanguageServer.Text;

/// <summary>Converts between the paths of files and their addresses.</summary>
internal static class FileUri
{
    /// <summary>Returns the path of a file; null for an address of another scheme, of a share where paths can't have one, or of nothing that can be a file.</summary>
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile && (!parsed.IsUnc || IsLocal(parsed) || OperatingSystem.IsWindows()) && Unescaped(parsed) is var path && !path.Contains('\0', StringComparison.Ordinal)
            ? Path.GetFullPath(path) : null;

    /// <summary>Returns the address of a file, as Visual Studio Code writes it.</summary>
    public static string Of(string path)
    {
        var parts = path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString);
        var joined = string.Join('/', parts);
        return joined.StartsWith("//", StringComparison.Ordinal) ? "file:" + joined : "file://" + (joined.StartsWith('/') ? joined : "/" + joined);
    }

    // On Windows, "file://localhost/share/a.md" is a file of a share.
    private static bool IsLocal(Uri uri) => uri.IsLoopback && (!OperatingSystem.IsWindows() || uri.AbsolutePath.AsSpan().TrimStart('/') is [_, ':', ..]);

    // "file:///c%3A/a.md" is how Visual Studio Code writes a drive.
    private static string Unescaped(Uri uri)
    {
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        return uri.IsUnc && !IsLocal(uri) ? $"//{uri.Host}{path}" : OperatingSystem.IsWindows() ? path.TrimStart('/') : path;
    }
}
