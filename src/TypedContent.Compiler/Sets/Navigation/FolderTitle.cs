namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Makes the title of a folder that has no page of its own.</summary>
internal static class FolderTitle
{
    /// <summary>Returns the name of a folder in words: <c>Getting started</c> for <c>getting-started</c>.</summary>
    public static string Of(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
