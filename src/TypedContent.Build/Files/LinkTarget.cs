namespace TypedContent.Build.Files;

/// <summary>Finds the files that symbolic links lead to.</summary>
internal static class LinkTarget
{
    // Only .NET has the method. On .NET Framework, a link has the state of the link itself.
    private static readonly Func<string, bool, FileSystemInfo?>? Resolve =
        typeof(File).GetMethod("ResolveLinkTarget", [typeof(string), typeof(bool)]) is { } method
            ? (Func<string, bool, FileSystemInfo?>)Delegate.CreateDelegate(typeof(Func<string, bool, FileSystemInfo?>), method)
            : null;

    /// <summary>Returns the file at the end of the links that begin at <paramref name="path"/>; null if it is no link.</summary>
    public static FileSystemInfo? Of(string path) => Resolve?.Invoke(path, true);
}
