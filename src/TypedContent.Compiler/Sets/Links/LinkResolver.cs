using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Finds the targets of the links of an article.</summary>
public sealed class LinkResolver
{
    private readonly ArticleVariant _from;
    private readonly ContentIndex _index;
    private readonly Suggestions _suggestions;

    private LinkResolver(ArticleVariant from, ContentIndex index)
    {
        _from = from;
        _index = index;
        _suggestions = new Suggestions(index);
    }

    /// <summary>Returns the target of each distinct destination of <paramref name="variant"/>.</summary>
    public static EquatableArray<LinkResolution> ResolveAll(ArticleVariant variant, ContentIndex index)
    {
        var resolver = new LinkResolver(variant, index);
        var resolutions = new LinkResolution[variant.Links.Count];
        for (var i = 0; i < resolutions.Length; i++)
        {
            resolutions[i] = resolver.Resolve(variant.Links[i]);
        }

        return new EquatableArray<LinkResolution>(resolutions);
    }

    /// <summary>Returns the target of <paramref name="link"/> in <paramref name="from"/>.</summary>
    public static LinkResolution Resolve(ArticleVariant from, LinkReference link, ContentIndex index) =>
        new LinkResolver(from, index).Resolve(link);

    private LinkResolution Resolve(LinkReference link)
    {
        var destination = LinkDestination.Parse(link.Destination);
        var isSafe = link.IsImage ? UrlSafety.IsSafeImage(link.Destination) : UrlSafety.IsSafeLink(link.Destination);
        if (destination.Kind != LinkKind.Xref && !destination.IsUnknown && !isSafe)
        {
            return LinkResolution.To(LinkKind.Unresolved, link.Destination, new LinkFinding(LinkVerdict.UnsafeScheme, string.Empty));
        }

        var folder = link.Include ?? _from.Path;
        return destination.Kind switch
        {
            LinkKind.Article or LinkKind.Anchor when link.IsImage => ToAsset(folder, destination),
            LinkKind.Article => ToFile(link, destination, folder),
            LinkKind.Anchor => ToAnchor(destination),
            LinkKind.Asset => (link.IsImage ? null : ToFolder(destination, folder)) ?? ToAsset(folder, destination),
            LinkKind.SitePath => (link.IsImage ? null : ToSitePath(link, destination)) ?? LinkResolution.To(LinkKind.SitePath, link.Destination),
            _ => LinkResolution.To(destination.Kind, link.Destination),
        };
    }

    private static LinkResolution ToAsset(string folder, LinkDestination destination) =>
        LinkResolution.To(LinkKind.Asset, RelativePath.Combine(folder, destination.Path) ?? destination.Path);

    private LinkResolution ToFile(LinkReference link, LinkDestination destination, string folder)
    {
        var form = new LinkForm(folder, null);
        if (RelativePath.Combine(folder, destination.ArticlePath) is not { } path)
        {
            var similar = _suggestions.Article(destination.ArticlePath);
            return LinkResolution.To(
                LinkKind.Unresolved, link.Destination, new LinkFinding(LinkVerdict.OutsideRoot, similar is null ? string.Empty : form.Write(similar)));
        }

        return ToArticle(link, destination, path, form);
    }

    /// <summary>Returns the article that a folder or a name without extension refers to; null for none.</summary>
    private LinkResolution? ToFolder(LinkDestination destination, string folder)
    {
        if (destination.Extension.Length > 0 || RelativePath.Combine(folder, destination.Path) is not { } path)
        {
            return null;
        }

        var index = path.Length == 0 ? "index" : path + "/index";
        var isFolder = path.Length == 0 || destination.Path.EndsWith("/", StringComparison.Ordinal);
        var entry = isFolder ? _index.Find(index) : _index.Find(path) ?? _index.Find(index);
        return entry is null ? null : ToAnchor(
            LinkKind.Article, entry, destination.Fragment, new LinkFinding(LinkVerdict.NoFileName, new LinkForm(folder, null).Write(entry.Path)));
    }

    /// <summary>Returns the article that the site shows at a path; null for a path outside of the set, or of a file of another kind.</summary>
    private LinkResolution? ToSitePath(LinkReference link, LinkDestination destination)
    {
        if (_index.SitePrefix is not { } prefix || (destination.Extension.Length > 0 && !destination.IsMarkdown))
        {
            return null;
        }

        var paths = SitePath.ArticlesAt(destination.Path, prefix);
        var path = paths.FirstOrDefault(p => _index.Find(p) is not null || _index.FindRedirect(p) is not null);

        // The page of a folder need not be an article, and other repositories may publish folders under the same prefix.
        return path is null && (paths.Count == 0 || paths[0] == "index" || destination.Path.EndsWith("/", StringComparison.Ordinal) || !paths.Any(_index.HasFolderOf))
            ? null
            : ToArticle(link, destination, path ?? paths[0], new LinkForm(_from.Path, prefix));
    }

    private LinkResolution ToArticle(LinkReference link, LinkDestination destination, string path, LinkForm form)
    {
        var found = ArticleLookup.Find(path, _from.Locale, _index);
        if (found.Article is { } article)
        {
            LinkFinding? finding = found.Verdict switch
            {
                null => null,
                LinkVerdict.OtherLocale => new LinkFinding(LinkVerdict.OtherLocale, string.Empty, _index.In(article, _from.Locale).Locale),
                { } verdict => new LinkFinding(verdict, form.Write(article.Path)),
            };
            return ToAnchor(LinkKind.Article, article, destination.Fragment, finding);
        }

        return found.Address is { } address
            ? LinkResolution.To(KindOf(address), address, new LinkFinding(LinkVerdict.Moved, address))
            : LinkResolution.To(LinkKind.Unresolved, link.Destination, found.Verdict == LinkVerdict.LostRedirect
                ? new LinkFinding(LinkVerdict.LostRedirect, found.Steps)
                : new LinkFinding(LinkVerdict.MissingTarget, _suggestions.Article(path) is { } similar ? form.Write(similar) : string.Empty));
    }

    private static LinkKind KindOf(string address) => LinkDestination.Parse(address).Kind is LinkKind.SitePath ? LinkKind.SitePath : LinkKind.External;

    private LinkResolution ToAnchor(LinkDestination destination) => _index.Find(_from.Path) is { } entry
        ? ToAnchor(LinkKind.Anchor, entry, destination.Fragment, null)
        : LinkResolution.To(LinkKind.Anchor, _from.Path);

    private LinkResolution ToAnchor(LinkKind kind, IndexEntry entry, string fragment, LinkFinding? finding)
    {
        var anchor = AnchorLookup.Find(fragment, _index.In(entry, _from.Locale), _suggestions);
        return new LinkResolution(
            kind == LinkKind.Article && anchor.Section.Length > 0 ? LinkKind.Section : kind,
            entry.Path,
            anchor.Anchor,
            anchor.Section,
            new EquatableArray<LinkFinding>(((LinkFinding?[])[finding, anchor.Finding]).OfType<LinkFinding>().ToArray()));
    }
}
