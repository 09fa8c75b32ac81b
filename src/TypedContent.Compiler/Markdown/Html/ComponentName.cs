namespace TypedContent.Compiler.Markdown.Html;

/// <summary>
/// Tells the names of components of MDX and Vue from those of HTML elements: they have a dot, or begin with a capital letter. Names of HTML
/// elements can be written in capital letters as a whole.
/// </summary>
internal static class ComponentName
{
    /// <summary>Determines whether <paramref name="name"/> is that of a component.</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !IsAsciiLetter(name[0]))
        {
            return false;
        }

        if (name.IndexOf('.') > 0)
        {
            return true;
        }

        return IsCapital(name[0]) && (HasSmallLetter(name) || !IsElement(name.ToString().ToLowerInvariant()));
    }

    /// <summary>Determines whether the content of an element is code and no text, whether it is a component or not.</summary>
    public static bool HoldsCode(ReadOnlySpan<char> name) =>
        name.Equals("script".AsSpan(), StringComparison.OrdinalIgnoreCase) || name.Equals("style".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the name at the beginning of <paramref name="text"/>, which can have parts, as in <c>Tabs.Item</c>.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-' or ':'))
        {
            end++;
        }

        return text.Slice(0, end);
    }

    private static bool IsElement(string name) => HtmlAllowlist.IsAllowed(name) || HtmlAllowlist.IsOpaque(name);

    private static bool HasSmallLetter(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c is >= 'a' and <= 'z')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsciiLetter(char c) => IsCapital(c) || c is >= 'a' and <= 'z';

    private static bool IsCapital(char c) => c is >= 'A' and <= 'Z';
}
