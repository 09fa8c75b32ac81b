using TypedContent.Compiler.Model;
using TypedContent.Compiler.Rendering;

namespace TypedContent.Compiler.Linking;

/// <summary>Finds where the links of an article lead.</summary>
public static class LinkResolver
{
    private const int MostRedirects = 10;

    /// <summary>Broken links of an article for which something similar is looked for: each costs a look at all there is.</summary>
    private const int MostSuggestions = 100;

    /// <summary>Where each distinct destination of <paramref name="variant"/> leads.</summary>
    public static EquatableArray<LinkResolution> ResolveAll(ArticleVariant variant, ContentIndex index)
    {
        var resolutions = new LinkResolution[variant.Links.Count];
        var broken = 0;
        for (var i = 0; i < resolutions.Length; i++)
        {
            resolutions[i] = Resolve(variant, variant.Links[i], index, broken < MostSuggestions);
            broken += resolutions[i].Verdict == LinkVerdict.Fine ? 0 : 1;
        }

        return new EquatableArray<LinkResolution>(resolutions);
    }

    /// <summary>Where <paramref name="link"/> leads from <paramref name="from"/>.</summary>
    public static LinkResolution Resolve(ArticleVariant from, LinkReference link, ContentIndex index) =>
        Resolve(from, link, index, suggest: true);

    private static LinkResolution Resolve(ArticleVariant from, LinkReference link, ContentIndex index, bool suggest)
    {
        var destination = LinkDestination.Parse(link.Destination);
        if (link.IsImage && destination.Kind is LinkKind.Article or LinkKind.Anchor)
        {
            destination = destination with { Kind = LinkKind.Asset };
        }

        if (destination.Kind != LinkKind.Xref && !IsSafe(link))
        {
            return new LinkResolution(
                LinkKind.Unresolved, link.Destination, string.Empty, string.Empty, LinkVerdict.UnsafeScheme, string.Empty);
        }

        return destination.Kind switch
        {
            LinkKind.Article => ResolveArticle(from, link, destination, index, suggest),
            LinkKind.Anchor => ResolveAnchor(from, destination, index, suggest),
            LinkKind.Asset => Plain(LinkKind.Asset, RelativePath.Combine(link.Include ?? from.Path, destination.Path) ?? destination.Path),
            LinkKind.SitePath => Plain(LinkKind.SitePath, link.Destination),
            _ => Plain(destination.Kind, link.Destination),
        };
    }

    private static bool IsSafe(LinkReference link) =>
        link.IsImage ? UrlSafety.IsSafeImage(link.Destination) : UrlSafety.IsSafeLink(link.Destination);

    private static LinkResolution ResolveArticle(
        ArticleVariant from, LinkReference link, LinkDestination destination, ContentIndex index, bool suggest)
    {
        var path = RelativePath.Combine(link.Include ?? from.Path, destination.Path.Substring(0, destination.Path.Length - ".md".Length));
        if (path is null)
        {
            // Outside the content set.
            return Plain(LinkKind.Asset, link.Destination);
        }

        var entry = index.Find(path) ?? index.FindIgnoringCase(path);
        if (entry is null && FollowRedirects(path, index, out entry) is { } address)
        {
            return Plain(address.StartsWith("/", StringComparison.Ordinal) ? LinkKind.SitePath : LinkKind.External, address);
        }

        return entry is null
            ? new LinkResolution(
                LinkKind.Unresolved, link.Destination, string.Empty, string.Empty, LinkVerdict.MissingTarget,
                suggest && link.Include is null ? SimilarArticle(from.Path, path, index) : string.Empty)
            : ResolveFragment(LinkKind.Article, entry, from.Locale, destination, suggest);
    }

    private static LinkResolution ResolveAnchor(ArticleVariant from, LinkDestination destination, ContentIndex index, bool suggest) =>
        index.Find(from.Path) is { } entry
            ? ResolveFragment(LinkKind.Anchor, entry, from.Locale, destination, suggest)
            : Plain(LinkKind.Anchor, from.Path);

    private static LinkResolution ResolveFragment(
        LinkKind kind, IndexEntry entry, string locale, LinkDestination destination, bool suggest)
    {
        var fragment = destination.Fragment;
        if (IsAlwaysThere(fragment))
        {
            return new LinkResolution(kind, entry.Path, string.Empty, string.Empty, LinkVerdict.Fine, string.Empty);
        }

        var variant = entry.In(locale);
        if (variant.Find(fragment) is not { } anchor)
        {
            return new LinkResolution(
                kind, entry.Path, fragment, string.Empty, LinkVerdict.MissingAnchor,
                suggest ? Similarity.Nearest(fragment, variant.Anchors.Select(a => a.Name)) ?? string.Empty : string.Empty);
        }

        var section = anchor.Section < 0 ? string.Empty : variant.Headings[anchor.Section].Anchor;
        var sectionKind = kind == LinkKind.Article && section.Length > 0 ? LinkKind.Section : kind;
        return new LinkResolution(sectionKind, entry.Path, anchor.Name, section, LinkVerdict.Fine, string.Empty);
    }

    /// <summary>Fragments that browsers or the site understand without an anchor.</summary>
    private static bool IsAlwaysThere(string fragment) =>
        fragment.Length == 0
        || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || fragment.StartsWith("tab/", StringComparison.Ordinal)
        || fragment.StartsWith(":~:", StringComparison.Ordinal);

    /// <summary>Follows redirects from <paramref name="path"/>: to an article, or else to the address that is returned.</summary>
    private static string? FollowRedirects(string path, ContentIndex index, out IndexEntry? entry)
    {
        entry = null;
        string? target = null;
        for (var i = 0; i < MostRedirects && index.FindRedirect(path) is { } next; i++)
        {
            target = next;
            entry = FindSitePath(next, index);
            if (entry is not null)
            {
                return null;
            }

            path = next.TrimStart('/');
        }

        return target;
    }

    /// <summary>The article of a site path: the site's own prefix is not known, so folders are dropped from the left.</summary>
    private static IndexEntry? FindSitePath(string address, ContentIndex index)
    {
        var end = address.IndexOfAny(['#', '?']);
        var path = (end < 0 ? address : address.Substring(0, end)).Trim('/');
        if (!address.StartsWith("/", StringComparison.Ordinal))
        {
            return null;
        }

        while (path.Length > 0)
        {
            if ((index.Find(path) ?? index.Find(path + "/index")) is { } entry)
            {
                return entry;
            }

            var slash = path.IndexOf('/');
            path = slash < 0 ? string.Empty : path.Substring(slash + 1);
        }

        return null;
    }

    private static string SimilarArticle(string from, string path, ContentIndex index)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var sameName = index.Paths.FirstOrDefault(p => p.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase) || p == name);
        var similar = sameName ?? Similarity.Nearest(path, index.Paths);
        return similar is null ? string.Empty : RelativePath.Between(from, similar) + ".md";
    }

    private static LinkResolution Plain(LinkKind kind, string target) =>
        new(kind, target, string.Empty, string.Empty, LinkVerdict.Fine, string.Empty);
}
