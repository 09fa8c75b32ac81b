using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.References;
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
    private readonly ReferenceResolver _references;

    private LinkResolver(ArticleVariant from, ContentIndex index)
    {
        _from = from;
        _index = index;
        _suggestions = new Suggestions(index);
        _references = new ReferenceResolver(from.Locale, index.References);
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

    private bool IsSite => _index.Links == LinkStyle.Site;

    private LinkResolution Resolve(LinkReference link)
    {
        var destination = LinkDestination.Parse(link.Destination);
        var isSafe = link.IsImage ? UrlSafety.IsSafeImage(link.Destination) : UrlSafety.IsSafeLink(link.Destination, _index.Schemes);
        if (destination.Kind != LinkKind.Xref && !destination.IsUnknown && !isSafe)
        {
            return LinkResolution.To(LinkKind.Unresolved, link.Destination, new LinkFinding(LinkVerdict.UnsafeScheme, string.Empty));
        }

        if (!link.IsImage && AssemblyDestination.Of(link.Destination, _index.AssemblyPaths) is { } elsewhere)
        {
            return _references.Resolve(elsewhere, link.Destination);
        }

        var folder = link.Include ?? _from.Path;
        if (destination.Kind is LinkKind.Article or LinkKind.Asset or LinkKind.SitePath && _index.IsExternal(folder, PlaceOf(link) ?? $"{_from.Locale}/{folder}", destination.Path))
        {
            return LinkResolution.To(destination.Kind == LinkKind.SitePath ? LinkKind.SitePath : LinkKind.Asset, link.Destination) with { IsOutside = true };
        }

        return destination.Kind switch
        {
            LinkKind.Article or LinkKind.Asset when SiteAlias.Is(destination.Path) => ToAlias(link, destination),
            LinkKind.Unresolved when !destination.IsUnknown && !link.IsImage => LinkResolution.To(LinkKind.External, link.Destination),
            LinkKind.Article or LinkKind.Anchor when link.IsImage => ToAsset(folder, destination),
            LinkKind.Article => ToFile(link, destination, folder),
            LinkKind.Anchor => ToAnchor(destination),
            LinkKind.Asset => (link.IsImage ? null : ToPage(link, destination, folder)) ?? ToAsset(folder, destination),
            LinkKind.SitePath => (link.IsImage ? null : ToSitePath(link, destination)) ?? LinkResolution.To(LinkKind.SitePath, link.Destination),
            _ => LinkResolution.To(destination.Kind, link.Destination),
        };
    }

    private LinkResolution ToAsset(string folder, LinkDestination destination) =>
        LinkResolution.To(LinkKind.Asset, RelativePath.Combine(folder, destination.Path) ?? destination.Path) with
        {
            FromPage = IsSite ? FromPage(_from.Place ?? _from.Path, destination.Path) : null,
        };

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
        if (fromArticle is not null && _index.Find(fromArticle) is not null)
        {
            return fromArticle;
        }

        if (PlaceOf(link) is not { } place)
        {
            return BesideLocales(folder, path, fromArticle) ?? fromArticle;
        }

        return RelativePath.Combine(place, path) is { } file && _index.Layout.IdentityOf(file) is { } identity ? identity.Path : fromArticle;
    }

    /// <summary>
    /// Returns the path of the article that a path leads to where the default locale stands beside the folders of others: from there into the folder of a
    /// locale, or from such a folder back; null if it leads to none.
    /// </summary>
    private string? BesideLocales(string folder, string path, string? fromArticle)
    {
        if (!_index.Layout.HasFilesBesideLocales)
        {
            return null;
        }

        var isInFolder = _index.Layout.Locales.Contains(_from.Locale);
        var place = isInFolder ? RelativePath.Combine($"{_from.Locale}/{folder}", path) : fromArticle;
        return place is not null && _index.Layout.IdentityOf(place) is { } other && other.Locale is null == isInFolder
            && _index.Find(other.Path)?.Find(other.Locale ?? _index.DefaultLocale) is not null ? other.Path : null;
    }

    /// <summary>Returns the place of the file that contains a link, if links are read from there; otherwise, null.</summary>
    private string? PlaceOf(LinkReference link) => link.Include is null ? _from.Place : link.Place;

    /// <summary>Returns the article that is shown at a relative address without extension; null for none.</summary>
    /// <remarks>Where links name files, the address of a page is a finding. Otherwise, an address without a page is one.</remarks>
    private LinkResolution? ToPage(LinkReference link, LinkDestination destination, string folder)
    {
        if (PageAddress.Of(destination, IsSite) is not { } address)
        {
            return null;
        }

        var onPage = IsSite ? FromPage(_from.Path, address.Path) : null;
        var roots = ((string?[])[PathOf(link, folder, address.Path), onPage, onPage is null ? null : SitePath.WithoutLocale(onPage)]).OfType<string>().Distinct().ToList();
        var form = new LinkForm(folder, null, address.End) { IsOfPage = IsSite };
        if (PageLookup.Find(roots.SelectMany(root => PagePaths.Of(root, address.IsFolder)), address.Path.TrimEnd('/'), _index) is { Article: { } entry } page)
        {
            LinkFinding? finding = !IsSite ? new LinkFinding(LinkVerdict.NoFileName, form.Write(entry.Path) + RestOf(link))
                : page.DiffersInCase ? new LinkFinding(LinkVerdict.TargetCase, form.Write(entry.Path) + RestOf(link))
                : null;
            return ToAnchor(LinkKind.Article, entry, destination.Fragment, finding);
        }

        if (roots.Count == 0)
        {
            return IsSite ? AboveRoot(link, destination, address, form) : null;
        }

        if (roots.Exists(root => PagePaths.Of(root, address.IsFolder).Any(_index.HasPage)))
        {
            return null;
        }

        var moved = roots.Find(root => _index.FindRedirect(root) is not null);
        return IsSite || moved is not null || (address.IsFolder && _index.HasFolderOf(roots[0]) && _suggestions.Article(roots[0]) is not null)
            ? ToArticle(link, destination, moved ?? roots[0], form)
            : null;
    }

    /// <summary>Returns the target of an address above the articles: another part of the site, another locale, or nothing.</summary>
    private LinkResolution AboveRoot(LinkReference link, LinkDestination destination, PageAddress address, LinkForm form)
    {
        // Only the default locale has no folder on the site. A path from there to the folder of a locale is written as if it had one, too.
        var page = $"{_index.SitePrefix}/{_from.Path}".TrimStart('/');
        var path = FromPage(page, address.Path)
            ?? (FromPage($"{_from.Locale}/{page}", address.Path) is { } other && (_from.Locale != _index.DefaultLocale || SitePath.WithoutLocale(other) != other) ? other : null);
        if (path is not null)
        {
            return ToSitePath(link, destination with { Path = $"/{path}{(address.IsFolder ? "/" : string.Empty)}" }) ?? LinkResolution.To(LinkKind.SitePath, link.Destination);
        }

        var similar = _suggestions.Article(address.Path.TrimEnd('/'));
        return LinkResolution.To(LinkKind.Unresolved, link.Destination, new LinkFinding(LinkVerdict.OutsideRoot, similar is null ? string.Empty : form.Write(similar)));
    }

    /// <summary>Returns the path that a destination means on the page of the article at <paramref name="from"/>, which is a folder; null outside of the root.</summary>
    private static string? FromPage(string from, string path) => RelativePath.Combine(FolderPage.IsPage(from) ? from : from + "/", path);

    /// <summary>Returns the query and the fragment of a destination.</summary>
    private static string RestOf(LinkReference link) => link.Destination.IndexOfAny(['?', '#']) is >= 0 and var rest ? link.Destination.Substring(rest) : string.Empty;

    /// <summary>Returns the article that the site shows at a path; null for a path outside of the set, or of a file of another kind.</summary>
    private LinkResolution? ToSitePath(LinkReference link, LinkDestination destination)
    {
        if (_index.SitePrefix is not { } prefix || (PageAddress.Of(destination, IsSite) ?? (destination.IsMarkdown ? new PageAddress(destination.Path, false, string.Empty) : null)) is not { } address)
        {
            return null;
        }

        var paths = SitePath.ArticlesAt(address.Path, prefix);
        var path = paths.FirstOrDefault(p => _index.Find(p) is not null || _index.FindRedirect(p) is not null);
        if (path is not null && _index.Find(path) is not null
            && PageLookup.Find(paths, MarkdownName.WithoutExtension(address.Path.TrimEnd('/')), _index) is { DiffersInCase: false } page)
        {
            path = page.Article.Path;
        }

        if (path is null)
        {
            // Where links name files, the page of a folder need not be an article, and other repositories may publish folders under the prefix.
            var isElsewhere = paths.Count == 0 || paths.Any(_index.HasPage)
                || (!IsSite && (paths.Contains("index") || address.IsFolder || !paths.Any(_index.HasFolderOf)));
            if (isElsewhere)
            {
                return null;
            }
        }

        var form = new LinkForm(_from.Path, prefix, IsSite ? address.End : string.Empty) { IsOfPage = IsSite };
        return ToArticle(link, destination, path ?? paths.FirstOrDefault(_index.HasFolderOf) ?? paths[0], form);
    }

    /// <summary>
    /// Returns the target of a path from the folder of a Docusaurus site, which is the content root or the folder above it. Other files are unknown.
    /// </summary>
    private LinkResolution ToAlias(LinkReference link, LinkDestination destination)
    {
        var place = SiteAlias.PathOf(destination.ArticlePath);
        var paths = ((string[])[place, place.Substring(place.IndexOf('/') + 1)]).Select(path => _index.Layout.IdentityOf(path)?.Path).ToList();
        var found = paths.Find(path => path is not null && _index.Find(path) is not null) ?? (paths[0] is { } own && _index.HasFolderOf(own) ? own : null);
        if (found is null || !destination.IsMarkdown || link.IsImage)
        {
            return LinkResolution.To(LinkKind.Unresolved, link.Destination);
        }

        return ToArticle(link, destination, found, new LinkForm(_from.Path, SiteAlias.StartOf(destination.ArticlePath, found), MarkdownName.Extension));
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
                { } verdict => new LinkFinding(verdict, form.Write(article.Path) + (verdict == LinkVerdict.TargetCase ? RestOf(link) : string.Empty)),
            };
            return ToAnchor(LinkKind.Article, article, destination.Fragment, finding);
        }

        return found.Address is { } address
            ? LinkResolution.To(KindOf(address), address, new LinkFinding(LinkVerdict.Moved, address))
            : LinkResolution.To(LinkKind.Unresolved, link.Destination, found.Verdict == LinkVerdict.LostRedirect
                ? new LinkFinding(LinkVerdict.LostRedirect, found.Steps)
                : _index.IsDraft(path) ? new LinkFinding(LinkVerdict.Draft, string.Empty)
                : IsHidden(path) ? new LinkFinding(LinkVerdict.HiddenTarget, path)
                : new LinkFinding(LinkVerdict.MissingTarget, _suggestions.Article(path) is { } similar ? form.Write(similar) : string.Empty));
    }

    private static bool IsHidden(string path) => ("/" + path).IndexOf("/.", StringComparison.Ordinal) >= 0;

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
