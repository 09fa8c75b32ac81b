namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Names the members of <c>Articles</c> that give way to articles and folders, so that no article is renamed when a member is added.</summary>
public static class SetMembers
{
    private const string Suffix = "OfSet";

    /// <summary>Returns the name of a member: <paramref name="name"/> unless an article or a folder in the root has it; null if both names are taken.</summary>
    public static string? NameOf(string name, NameTable names)
    {
        var taken = new HashSet<string>(names.Paths.Select(path => names[path]).Select(article => article.Folders.Count == 0 ? article.Member : article.Folders[0]), StringComparer.OrdinalIgnoreCase);
        return !taken.Contains(name) ? name : !taken.Contains(name + Suffix) ? name + Suffix : null;
    }
}
