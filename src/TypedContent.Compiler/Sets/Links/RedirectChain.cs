using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents a chain of redirects, which ends at an article, at an address outside of the set, or nowhere.</summary>
/// <param name="Article">The article at the end; null for none.</param>
/// <param name="Fragment">The part of the last address after <c>#</c>, if there is an article at the end.</param>
/// <param name="Address">The address at the end, if that is outside of the set; otherwise null.</param>
/// <param name="Steps">The paths and addresses of the chain, for a message.</param>
internal sealed record RedirectChain(IndexEntry? Article, string Fragment, string? Address, string Steps)
{
    private const int MostSteps = 32;

    /// <summary>Returns the chain of redirects from the article at <paramref name="path"/>; null where it has no redirect.</summary>
    public static RedirectChain? Follow(string path, ContentIndex index)
    {
        if (index.FindRedirect(path) is not { } address)
        {
            return null;
        }

        var visited = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { path };
        var steps = new List<string> { path };
        while (steps.Count <= MostSteps)
        {
            steps.Add(address);
            var target = RedirectTarget.Of(address, path, index);
            if (target.Articles.Select(index.Find).FirstOrDefault(entry => entry is not null && !visited.Contains(entry.Path)) is { } article)
            {
                return new RedirectChain(article, FragmentOf(address), null, Join(steps));
            }

            var next = target.Articles.FirstOrDefault(candidate => index.FindRedirect(candidate) is not null && !target.IsNamesake(candidate, path));
            if (next is null)
            {
                return new RedirectChain(null, string.Empty, target.IsOurs ? null : address, Join(steps));
            }

            if (!visited.Add(next))
            {
                break;
            }

            (path, address) = (next, index.FindRedirect(next)!);
        }

        return new RedirectChain(null, string.Empty, null, Join(steps));
    }

    private static string FragmentOf(string address) => address.IndexOf('#') is >= 0 and var start ? address.Substring(start + 1) : string.Empty;

    private static string Join(List<string> steps) => Excerpt.Part(string.Join(" → ", steps));
}

/// <summary>Represents the articles that the address of a redirect may refer to.</summary>
/// <param name="Articles">The paths of the articles.</param>
/// <param name="IsOurs">A value that indicates whether the address can't be outside of the set.</param>
/// <param name="IsGuess">A value that indicates whether the paths are guesses, which may be articles of the same name elsewhere.</param>
internal readonly record struct RedirectTarget(IEnumerable<string> Articles, bool IsOurs, bool IsGuess)
{
    /// <summary>
    /// Determines whether <paramref name="candidate"/> is <paramref name="path"/> again, as a guess that leaves out folders of the address: the
    /// target is then another page of the same name.
    /// </summary>
    public bool IsNamesake(string candidate, string path) =>
        IsGuess && candidate.Equals(path, StringComparison.OrdinalIgnoreCase) && candidate != Articles.First();

    /// <summary>Returns the target of a redirect from the article at <paramref name="from"/> to <paramref name="address"/>.</summary>
    public static RedirectTarget Of(string address, string from, ContentIndex index)
    {
        var destination = LinkDestination.Parse(address);
        switch (destination.Kind)
        {
            case LinkKind.SitePath when index.SitePrefix is { } prefix:
                var articles = SitePath.ArticlesAt(destination.Path, prefix);
                return new RedirectTarget(articles, articles.Any(index.HasFolderOf), IsGuess: false);
            case LinkKind.SitePath:
                return new RedirectTarget(SitePath.GuessArticlesAt(destination.Path), IsOurs: false, IsGuess: true);
            case LinkKind.Article or LinkKind.Asset when RelativePath.Combine(from, destination.ArticlePath) is { } path:
                return new RedirectTarget([path, path + "/index"], IsOurs: true, IsGuess: false);
            default:
                return new RedirectTarget([], IsOurs: false, IsGuess: false);
        }
    }
}
