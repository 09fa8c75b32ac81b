namespace TypedContent.Compiler.Markdown.Links;

/// <summary>Provides the text of cross references without text, such as <c>&lt;xref:System.String></c>, whose names aren't known.</summary>
internal static class XrefName
{
    private const string Scheme = "xref:";

    /// <summary>Determines whether <paramref name="address"/> is a cross reference.</summary>
    public static bool IsXref(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the uid that <paramref name="address"/> refers to, as Microsoft Learn shows it if it doesn't know it; null for other addresses.</summary>
    public static string? Of(string address)
    {
        if (!IsXref(address))
        {
            return null;
        }

        var end = address.IndexOfAny(['?', '#']);
        var uid = address.Substring(Scheme.Length, (end < 0 ? address.Length : end) - Scheme.Length);

        // A star refers to all overloads.
        return (uid.IndexOf('%') < 0 ? uid : Uri.UnescapeDataString(uid)).TrimEnd('*');
    }
}
