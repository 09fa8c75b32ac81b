namespace TypedContent.Compiler.Paths;

/// <summary>Provides methods for paths under a root, with slashes as separators.</summary>
internal static class RelativePath
{
    /// <summary>Returns the path that <paramref name="relative"/> means in the folder of <paramref name="from"/>; null outside of the root.</summary>
    public static string? Combine(string from, string relative)
    {
        if (IsPlain(relative))
        {
            return from.Substring(0, from.LastIndexOf('/') + 1) + relative;
        }

        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        if (relative.StartsWith("~/", StringComparison.Ordinal))
        {
            parts.Clear();
            relative = relative.Substring(2);
        }

        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>Returns the path that <paramref name="relative"/> means in the folder of <paramref name="from"/>, without the folders above the root.</summary>
    public static string Beyond(string from, string relative)
    {
        var isRooted = relative.StartsWith("/", StringComparison.Ordinal);
        if (!isRooted && Combine(from, relative) is { } path)
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not (".." or "." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>Determines whether no part of a path is empty or begins with a dot or a tilde, which is so for nearly all paths.</summary>
    private static bool IsPlain(string relative)
    {
        var isStart = true;
        foreach (var c in relative)
        {
            if (isStart && c is '.' or '/' or '~')
            {
                return false;
            }

            isStart = c == '/';
        }

        return !isStart;
    }

    /// <summary>Returns the relative path from the folder of <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static string Between(string from, string to)
    {
        var folders = from.Split('/');
        var target = to.Split('/');
        var common = 0;
        while (common < folders.Length - 1 && common < target.Length - 1 && folders[common] == target[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", folders.Length - 1 - common)) + string.Join("/", target.Skip(common));
    }
}
