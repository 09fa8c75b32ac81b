namespace TypedContent.AspNetCore.Files;

/// <summary>Resolves the destinations of files that articles refer to.</summary>
internal static class FilePath
{
    /// <summary>Returns the path of a file under a root.</summary>
    /// <param name="folder">The path of the folder that the destination is relative to, without a slash at its end.</param>
    /// <param name="destination">The destination as it is written, such as <c>../media/invoice.png</c>.</param>
    /// <returns>A path without dots, or <see langword="null"/> if it leaves the root or isn't valid.</returns>
    public static string? Combine(string folder, string destination)
    {
        int end = destination.AsSpan().IndexOfAny('?', '#');
        string path = Uri.UnescapeDataString(end < 0 ? destination : destination[..end]);
        if (path.AsSpan().IndexOfAny('\\', ':', '\0') >= 0)
        {
            return null;
        }

        // A tilde stands for the root.
        bool isRooted = path.StartsWith('/') || path.StartsWith("~/", StringComparison.Ordinal);
        var segments = new List<string>(isRooted ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string segment in path.TrimStart('~').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return segments.Count == 0 ? null : string.Join('/', segments);
    }
}
