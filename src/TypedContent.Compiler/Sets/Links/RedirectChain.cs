using TypedContent.Compiler.Paths;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Where redirects lead: to an article, to an address outside of the set, or nowhere.</summary>
/// <param name="Article">The article at the end; null for none.</param>
/// <param name="Address">The address at the end where that lies outside; null for none.</param>
/// <param name="Steps">The way, as a reader may follow it.</param>
internal sealed record RedirectChain(IndexEntry? Article, string? Address, string Steps)
{
    private const int MostSteps = 32;

    /// <summary>Follows the redirects from the article at <paramref name="path"/>; null where it did not move.</summary>
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
                return new RedirectChain(article, null, Join(steps));
            }

            var next = target.Articles.FirstOrDefault(candidate => index.FindRedirect(candidate) is not null && !target.IsNamesake(candidate, path));
            if (next is null)
            {
                return new RedirectChain(null, target.IsOurs ? null : address, Join(steps));
            }

            if (!visited.Add(next))
            {
                break;
            }

            (path, address) = (next, index.FindRedirect(next)!);
        }

        return new RedirectChain(null, null, Join(steps));
    }

    private static string Join(List<string> steps) => string.Join(" → ", steps);
}

/// <summary>What the address of a redirect means.</summary>
/// <param name="Articles">The paths of the articles it may mean.</param>
/// <param name="IsOurs">Whether it can't lie outside of the set.</param>
/// <param name="IsGuess">Whether the paths are guessed, so that an article of the same name elsewhere is among them.</param>
internal readonly record struct RedirectTarget(IEnumerable<string> Articles, bool IsOurs, bool IsGuess)
{
    /// <summary>Whether <paramref name="candidate"/> is found by dropping folders only, so that it is elsewhere and merely called like <paramref name="path"/>.</summary>
    public bool IsNamesake(string candidate, string path) =>
        IsGuess && candidate.Equals(path, StringComparison.OrdinalIgnoreCase) && candidate != Articles.First();

    /// <summary>What <paramref name="address"/> means in a redirect of the article at <paramref name="from"/>.</summary>
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
