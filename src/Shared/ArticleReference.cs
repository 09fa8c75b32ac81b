namespace TypedContent.Shared;

/// <summary>Determines which article a value of a front matter names.</summary>
internal static class ArticleReference
{
    /// <summary>
    /// Returns the path of the article, such as <c>billing/invoices</c>, which has no article if a relative path leaves the root. <c>./</c> and
    /// <c>../</c> begin at the folder of the article at <paramref name="from"/>; other paths at the root.
    /// </summary>
    internal static string PathOf(string text, string from)
    {
        string path = text.Trim().Replace('\\', '/');
        path = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - 3) : path;
        bool isRelative = path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);
        var parts = new List<string>(isRelative ? from.Split('/') : []);
        if (isRelative)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        foreach (string part in path.Split('/'))
        {
            if (part != "..")
            {
                if (part.Length > 0 && part != ".")
                {
                    parts.Add(part);
                }
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return "../" + path;
            }
        }

        return string.Join("/", parts);
    }
}
