namespace TypedContent.Shared;

/// <summary>Lists a locale and its parents: <c>zh-TW</c>, <c>zh-Hant-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
/// <remarks>The list is the same on every system, with and without ICU.</remarks>
internal static class LocaleLineage
{
    /// <summary>Returns the name and its parents, without the invariant culture.</summary>
    internal static string[] Of(string name)
    {
        var names = new List<string>();
        for (string next = name; next.Length > 0; next = LocaleData.ParentOf(next) ?? Truncate(next))
        {
            names.Add(next);
        }

        return names.ToArray();
    }

    private static string Truncate(string name)
    {
        int end = name.Length - 1;
        while (end > 0 && name[end] is not ('-' or '_'))
        {
            end--;
        }

        return name.Substring(0, end);
    }
}
