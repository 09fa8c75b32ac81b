using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Finds what the entries of a table of contents lead to. Destinations are those of links in an article in the same folder.</summary>
internal sealed class TocResolver
{
    private readonly PlacedToc _toc;
    private readonly TocSet _set;
    private readonly ContentIndex _index;
    private readonly Dictionary<string, LinkResolution> _resolutions = new(StringComparer.Ordinal);

    public TocResolver(PlacedToc toc, TocSet set, ContentIndex index)
    {
        (_toc, _set, _index) = (toc, set, index);
        var links = toc.File.Entries.SelectMany(entry => entry.Targets).Select(target => new LinkReference(target.Text, false)).Distinct().ToList();
        var from = new ArticleVariant { Path = toc.Path, Locale = toc.Locale, FilePath = toc.File.FilePath, Place = toc.Place, Links = new EquatableArray<LinkReference>(links) };
        var resolutions = LinkResolver.ResolveAll(from, index);
        for (var i = 0; i < links.Count; i++)
        {
            _resolutions.Add(links[i].Destination, resolutions[i]);
        }
    }

    /// <summary>Gets the table of contents.</summary>
    public TocFile Toc => _toc.File;

    /// <summary>Returns the folder whose table of contents an entry contains; null if it contains none.</summary>
    public string? TocOf(TocEntry entry) => TocAt(entry.Toc) ?? TocAt(entry.Href);

    /// <summary>Returns the path of the article that an entry leads to; empty if it leads to none.</summary>
    public string ArticleOf(TocEntry entry) =>
        Own(entry).Select(Resolve).FirstOrDefault(resolution => resolution.IsInSet)?.Target ?? string.Empty;

    /// <summary>Returns the destination of an entry that leads to no article of the set, as it is written; empty if there is none, or if it isn't safe.</summary>
    /// <remarks>If the article of another assembly is named with that, the result is the name by which the program finds it.</remarks>
    public string DestinationOf(TocEntry entry) => Own(entry).FirstOrDefault(target => !IsUnsafe(Resolve(target))) is not { } own ? string.Empty
        : AssemblyTarget.Is(own.Text) && Resolve(own) is { TargetType: not null } found ? found.Target + (found.Fragment.Length > 0 ? "#" + found.Fragment : string.Empty)
        : own.Text;

    /// <summary>Returns what identifies the place that an entry leads to, in whatever way its destination is written; empty if it has none.</summary>
    public string PlaceOf(TocEntry entry)
    {
        var target = entry.Targets.FirstOrDefault();
        return target is null ? string.Empty
            : TocAt(target) is { } folder ? folder + "toc.yml"
            : Resolve(target) is { IsInSet: true } found ? found.Target + "#" + found.Fragment
            : target.Text.ToUpperInvariant();
    }

    /// <summary>Returns what a destination leads to.</summary>
    public LinkResolution Resolve(TocTarget target) => _resolutions[target.Text];

    /// <summary>Determines whether a destination leads to this table of contents, or to one of a folder around it.</summary>
    public bool IsAround(TocTarget target) => TocAt(target) is { } folder && _toc.Folder.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether a destination leads to an article that the build leaves out, since it is a draft.</summary>
    public bool IsDraft(TocTarget target) => Resolve(target).Findings.Any(finding => finding.Verdict == LinkVerdict.Draft);

    /// <summary>Determines whether a destination leads nowhere, and returns one to write instead, if there is one.</summary>
    public bool IsLost(TocTarget target, out string? similar)
    {
        similar = null;
        var resolution = Resolve(target);
        if (resolution.IsOutside || TocAt(target) is not null)
        {
            return false;
        }

        if (FolderIn(target) is { } folder && resolution.Kind is LinkKind.Asset)
        {
            var path = RelativePath.Combine(_toc.Path, folder);
            similar = path is null ? null : _set.Similar(path) is { } other ? RelativePath.Between(_toc.Path, other + "toc.yml") : null;
            return path is null || folder.Length != target.Text.Length || !PagePaths.Of(path, true).Any(_index.HasPage);
        }

        foreach (var finding in resolution.Findings.Where(finding => IsLost(finding.Verdict)))
        {
            similar = finding is { Verdict: LinkVerdict.MissingTarget or LinkVerdict.OutsideRoot, Suggestion.Length: > 0 } ? finding.Suggestion : null;
            return true;
        }

        return false;
    }

    private static bool IsLost(LinkVerdict verdict) =>
        verdict is LinkVerdict.MissingTarget or LinkVerdict.OutsideRoot or LinkVerdict.HiddenTarget or LinkVerdict.LostRedirect or LinkVerdict.UnsafeScheme or LinkVerdict.Draft
            or LinkVerdict.UnknownAssembly or LinkVerdict.ClosedAssembly or LinkVerdict.UnreadableAssembly or LinkVerdict.AmbiguousAssembly;

    private static bool IsUnsafe(LinkResolution resolution) => resolution.Findings.Any(finding => finding.Verdict == LinkVerdict.UnsafeScheme);

    /// <summary>Returns the destinations of an entry that aren't tables of contents, the one of its article first.</summary>
    private IEnumerable<TocTarget> Own(TocEntry entry) => entry.Targets.Where(target => TocAt(target) is null);

    /// <summary>Returns the folder that a destination names as <c>folder/</c> or <c>folder/toc.yml</c>; null for another destination.</summary>
    private static string? FolderIn(TocTarget target)
    {
        if (LinkDestination.Parse(target.Text) is not { Kind: LinkKind.Asset, Path: var path })
        {
            return null;
        }

        var start = path.LastIndexOf('/') + 1;
        var isToc = string.Equals(path.Substring(start), "toc.yml", StringComparison.OrdinalIgnoreCase);
        return isToc || start == path.Length ? path.Substring(0, start) : null;
    }

    /// <summary>Returns the folder of the table of contents that a destination names; null if there is none.</summary>
    private string? TocAt(TocTarget? target)
    {
        if (target is null || FolderIn(target) is not { } folder)
        {
            return null;
        }

        // The last part of the path that is combined is that of a file.
        var file = RelativePath.Combine(_toc.Path, folder + "toc");
        return file is not null && file.Substring(0, file.LastIndexOf('/') + 1) is var path && _set.In(path).Count > 0 ? path : null;
    }
}
