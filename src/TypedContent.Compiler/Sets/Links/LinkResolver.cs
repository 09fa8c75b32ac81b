using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
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
        var isSafe = link.IsImage ? UrlSafety.IsSafeImage(link.Destination) : UrlSafety.IsSafeLink(link.Destination, _index.Schemes);
        if (destination.Kind != LinkKind.Xref && !destination.IsUnknown && !isSafe)
        {
            return LinkResolution.To(LinkKind.Unresolved, link.Destination, new LinkFinding(LinkVerdict.UnsafeScheme, string.Empty));
        }

        var folder = link.Include ?? _from.Path;
        if (destination.Kind is LinkKind.Article or LinkKind.Asset or LinkKind.SitePath && _index.IsExternal(folder, destination.Path))
        {
            return LinkResolution.To(destination.Kind == LinkKind.SitePath ? LinkKind.SitePath : LinkKind.Asset, link.Destination) with { IsOutside = true };
        }

        return destination.Kind switch
        {
            LinkKind.Unresolved when !destination.IsUnknown && !link.IsImage => LinkResolution.To(LinkKind.External, link.Destination),
            LinkKind.Article or LinkKind.Anchor when link.IsImage => ToAsset(folder, destination),
            LinkKind.Article => ToFile(link, destination, folder),
            LinkKind.Anchor => ToAnchor(destination),
            LinkKind.Asset => (link.IsImage ? null : ToPage(link, destination, folder)) ?? ToAsset(folder, destination),
            LinkKind.SitePath => (link.IsImage ? null : ToSitePath(link, destination)) ?? LinkResolution.To(LinkKind.SitePath, link.Destination),
            _ => LinkResolution.To(destination.Kind, link.Destination),
        };
    }

    private static LinkResolution ToAsset(string folder, LinkDestination destination) =>
        LinkResolution.To(LinkKind.Asset, RelativePath.Combine(folder, destination.Path) ?? destination.Path);

    private LinkResolution ToFile(LinkReference link, LinkDestination destination, string folder)
    {
        var form = LinkForm.Of(folder, PlaceOf(link), destination.ArticlePath, _index.Layout);
        if (PathOf(link, folder, destination.ArticlePath) is not { } path)
        {
            var similar = _suggestions.Article(destination.ArticlePath);
            return LinkResolution.To(
                LinkKind.Unresolved, link.Destination, new LinkFinding(LinkVerdict.OutsideRoot, similar is null ? string.Empty : form.Write(similar)));
        }

        return ToArticle(link, destination, path, form);
    }

    /// <summary>
    /// Returns the path of the article that a path in an article refers to; null outside of the root. A path is one from the article first and,
    /// where files of locales have other folders than articles, from the file.
    /// </summary>
    private string? PathOf(LinkReference link, string folder, string path)
    {
        var fromArticle = RelativePath.Combine(folder, path);
        if (PlaceOf(link) is not { } place || (fromArticle is not null && _index.Find(fromArticle) is not null))
        {
            return fromArticle;
        }

        return RelativePath.Combine(place, path) is { } file && _index.Layout.IdentityOf(file) is { } identity ? identity.Path : fromArticle;
    }

    /// <summary>Returns the place of the file that contains a link, if links are read from there; otherwise, null.</summary>
    private string? PlaceOf(LinkReference link) => link.Include is null ? _from.Place : link.Place;

    /// <summary>Returns the article that is shown at a relative address without extension; null for none.</summary>
    /// <remarks>Where links name files, the address of a page is a finding. Otherwise, an address without a page is one.</remarks>
    private LinkResolution? ToPage(LinkReference link, LinkDestination destination, string folder)
    {
        var isSite = _index.Links == LinkStyle.Site;
        var address = isSite && destination.Extension == ".html" ? destination.Path.Substring(0, destination.Path.Length - 5) : destination.Path;
        if (destination.Extension.Length > 0 && address == destination.Path)
        {
            return null;
        }

        var isFolder = address.EndsWith("/", StringComparison.Ordinal) || address is "." or ".." || address.EndsWith("/..", StringComparison.Ordinal);
        var roots = (isSite ? (string?[])[PathOf(link, folder, address), FromPage(address)] : [PathOf(link, folder, address)]).OfType<string>().ToList();
        var form = new LinkForm(folder, null, !isSite ? ".md" : isFolder ? "/" : string.Empty);
        if (roots.SelectMany(root => PagePaths.Of(root, isFolder)).Select(_index.Find).FirstOrDefault(found => found is not null) is { } entry)
        {
            var finding = isSite ? (LinkFinding?)null : new LinkFinding(LinkVerdict.NoFileName, form.Write(entry.Path) + FragmentOf(link));
            return ToAnchor(LinkKind.Article, entry, destination.Fragment, finding);
        }

        if (destination.Extension.Length > 0 || roots.Count == 0 || roots.Exists(root => PagePaths.Of(root, isFolder).Any(_index.HasPage)))
        {
            return null;
        }

        var moved = roots.Find(root => _index.FindRedirect(root) is not null);
        return isSite || moved is not null || (isFolder && _index.HasFolderOf(roots[0]) && _suggestions.Article(roots[0]) is not null)
            ? ToArticle(link, destination, moved ?? roots[0], form)
            : null;
    }

    /// <summary>Returns the path of the article that an address means on the page of the article, which is a folder; null outside of the root.</summary>
    private string? FromPage(string address) => RelativePath.Combine(FolderPage.IsPage(_from.Path) ? _from.Path : _from.Path + "/", address);

    private static string FragmentOf(LinkReference link) => link.Destination.IndexOf('#') is >= 0 and var hash ? link.Destination.Substring(hash) : string.Empty;

    /// <summary>Returns the article that the site shows at a path; null for a path outside of the set, or of a file of another kind.</summary>
    private LinkResolution? ToSitePath(LinkReference link, LinkDestination destination)
    {
        if (_index.SitePrefix is not { } prefix || (destination.Extension.Length > 0 && !destination.IsMarkdown))
        {
            return null;
        }

        var isFolder = destination.Path.EndsWith("/", StringComparison.Ordinal);
        var paths = SitePath.ArticlesAt(destination.Path, prefix);
        var path = paths.FirstOrDefault(p => _index.Find(p) is not null || _index.FindRedirect(p) is not null);
        if (path is null)
        {
            // Where links name files, the page of a folder need not be an article, and other repositories may publish folders under the prefix.
            var isElsewhere = paths.Count == 0 || paths.Any(_index.HasPage)
                || (_index.Links == LinkStyle.File && (paths.Contains("index") || isFolder || !paths.Any(_index.HasFolderOf)));
            if (isElsewhere)
            {
                return null;
            }
        }

        var form = new LinkForm(_from.Path, prefix, _index.Links == LinkStyle.Site && isFolder ? "/" : string.Empty);
        return ToArticle(link, destination, path ?? paths.FirstOrDefault(_index.HasFolderOf) ?? paths[0], form);
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
                : IsHidden(path) ? new LinkFinding(LinkVerdict.HiddenTarget, path)
                : new LinkFinding(LinkVerdict.MissingTarget, _suggestions.Article(path) is { } similar ? form.Write(similar) : string.Empty));
    }

    private static bool IsHidden(string path) => path.IndexOf('.') >= 0 && Array.Exists(path.Split('/'), name => name.Length > 1 && name[0] == '.' && name != "..");

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
