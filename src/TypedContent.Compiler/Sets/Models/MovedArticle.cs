using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Represents an article that has moved, with the member that it had.</summary>
/// <param name="Path">The path that it had.</param>
/// <param name="Folders">The nested classes of its folders, the outermost first.</param>
/// <param name="Member">The property in the class of the innermost folder.</param>
/// <param name="Target">The path that it has now.</param>
public sealed record MovedArticle(string Path, EquatableArray<string> Folders, string Member, string Target)
{
    /// <summary>Returns the articles that redirects lead from to articles of the set, sorted by path. Where another member has the name, there is none.</summary>
    /// <param name="index">The articles and the redirects.</param>
    /// <param name="names">The names of the articles.</param>
    public static EquatableArray<MovedArticle> AllOf(ContentIndex index, NameTable names)
    {
        var free = new FreeNames(names);
        var moved = new List<MovedArticle>();
        foreach (var source in index.Redirects.Select(redirect => redirect.Source).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(path => path, StringComparer.Ordinal))
        {
            if (index.Find(source) is null && RedirectChain.Follow(source, index)?.Article is { } target && free.TryTake(source) is { } name)
            {
                moved.Add(new MovedArticle(source, name.Folders, name.Member, target.Path));
            }
        }

        return new EquatableArray<MovedArticle>(moved);
    }
}
