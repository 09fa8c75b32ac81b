namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Names the members of <c>Articles</c> that give way to articles and folders, so that no article is renamed when a member is added.</summary>
/// <param name="names">The names of the articles.</param>
public sealed class SetMembers(NameTable names)
{
    private const string Suffix = "OfSet";

    private readonly HashSet<string> _taken = new(
        names.Paths.Select(path => names[path]).Select(article => article.Folders.Count == 0 ? article.Member : article.Folders[0]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the names that the members have where no article has them.</summary>
    public static IReadOnlyList<string> Preferred { get; } = ["Set", "Similar", "TryGetRedirect", "Tags", "Navigation"];

    /// <summary>Returns the name of a member: <paramref name="name"/> unless an article or a folder in the root has it; null if both names are taken.</summary>
    public string? NameOf(string name) => !_taken.Contains(name) ? name : !_taken.Contains(LongName(name)) ? LongName(name) : null;

    /// <summary>Returns the name of a member where an article has <paramref name="name"/>.</summary>
    public static string LongName(string name) => name + Suffix;
}
