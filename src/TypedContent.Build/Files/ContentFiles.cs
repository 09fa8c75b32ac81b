using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Build.Files;

/// <summary>Reads the files of a content set.</summary>
/// <param name="items">The files that the project lists.</param>
/// <param name="options">The options of the project.</param>
/// <param name="log">Gets the problems of files that can't be read.</param>
internal sealed class ContentFiles(ContentItems items, ContentOptions options, IContentFileLog log)
{
    private ContentOptions? _placedOptions;
    private IReadOnlyList<ArticleOrigin>? _origins;
    private SideFile<string>? _baseline;

    /// <summary>Gets the texts of files that aren't opened. What is read is added, so that a host can read other files only; null to open all.</summary>
    public Dictionary<string, FileText>? Texts { get; init; }

    /// <summary>Gets the options of the project, with the layout of the articles.</summary>
    public ContentOptions PlacedOptions => _placedOptions ??= options.For(Origins);

    /// <summary>Gets what the project states about each article, in the order of the items.</summary>
    public IReadOnlyList<ArticleOrigin> Origins => _origins ??= [.. items.Articles.Select(OriginOf)];

    /// <summary>Gets the articles that aren't read, since their locales are left out.</summary>
    public IReadOnlyCollection<ArticleOrigin> Unread => [.. Origins.Where(origin => PlacedOptions.IdentityOf(origin) is null)];

    /// <summary>Returns the articles in the locales that are included. Those that can't be read or are listed twice are reported.</summary>
    public List<ArticleFile> ReadArticles()
    {
        var placed = new List<ArticleOrigin>(items.Articles.Count);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var origin in Origins)
        {
            if (!paths.Add(origin.FilePath))
            {
                log.ReportFile("TC5004", origin.FilePath, "the article is listed twice; to set its Locale or Path, use <TypedContent Update=\"…\"> instead of Include");
            }
            else if (PlacedOptions.IdentityOf(origin) is not null)
            {
                placed.Add(origin);
            }
        }

        // Files are opened on all threads. What is wrong with them is reported in their order.
        var opened = new OpenedFile[placed.Count];
        Parallel.For(0, opened.Length, i => opened[i] = Open(placed[i].FilePath));
        var files = new List<ArticleFile>(placed.Count);
        for (var i = 0; i < placed.Count; i++)
        {
            if (TryTake(placed[i].FilePath, opened[i], out var text))
            {
                files.Add(new ArticleFile(placed[i], text));
            }
        }

        return files;
    }

    /// <summary>Returns the link targets that packs depend on: redirects, pages, and the folders of other repositories.</summary>
    public LinkTargets ReadTargets()
    {
        var configs = ReadAll(items.PublishConfigs, (json, path) => PublishConfig.Read(json, path, items.RootPath));
        var lists = ReadAll(items.Redirects, (json, path) => Redirects.Read(json, path, items.RootPath));
        return LinkTargets.None with
        {
            Redirects = new(lists.SelectMany(list => list.Items)),
            References = items.References is null ? null : ReferenceFile.Read(items.References)?.Exports,
            Pages = PlacedOptions.Layout.PagesAt(items.Pages.Select(PathUnderRoot)),
            External = new(configs.SelectMany(config => config.Items).Concat(options.External.Select(pattern => ExternalPath.UnderRoot(items.RootPath, pattern))).Distinct()),
            Problems = new(lists.SelectMany(list => list.Problems).Concat(configs.SelectMany(config => config.Problems))),
        };
    }

    /// <summary>Returns the link targets that findings depend on: those that packs depend on, assets, and uids.</summary>
    public LinkTargets ReadAllTargets()
    {
        var targets = ReadTargets();
        var maps = ReadAll(items.XrefMaps, XrefMap.Read);
        return targets with
        {
            Assets = AssetIndex.Of(items.Assets.Select(item => PathUnderRoot(item).Replace('\\', '/')), PlacedOptions.Layout),
            Xrefs = XrefMap.Of(maps.SelectMany(map => map.Items)),
            Problems = new(targets.Problems.Concat(maps.SelectMany(map => map.Problems)).Concat(ReadBaseline().Problems)),
        };
    }

    /// <summary>Returns the known findings.</summary>
    public SideFile<string> ReadBaseline() => _baseline ??= Read(items.Baseline, Compiler.Reporting.Baseline.Read) ?? new SideFile<string>([], null);

    /// <summary>Returns the accepted translations.</summary>
    public LockFile ReadLock() => Read(items.Lock, LockReader.Read) ?? LockFile.None;

    /// <summary>Returns the tables of contents.</summary>
    public IReadOnlyList<TocFile> ReadTocs() =>
    [
        .. from item in items.Tocs
           let text = TryRead(item.FullPath, out var text) ? text : string.Empty
           select TocFile.Read(text, item.FullPath, PathUnderRoot(item)),
    ];

    /// <summary>Returns what the project states about an article.</summary>
    public ArticleOrigin OriginOf(ContentItem item) => new(item.FullPath, PathUnderRoot(item), item.Locale, item.Kind);

    /// <summary>Returns true, and the text of a file, which is empty if it isn't text. If it can't be opened, it is reported.</summary>
    public bool TryRead(string path, out string text) => TryTake(path, Open(path), out text);

    /// <summary>Returns the path of a file under the root: the one that the project states, else its own.</summary>
    private string PathUnderRoot(ContentItem item) => item.Path.Length > 0 ? item.Path : ContentRoot.RelativePath(items.RootPath, item.FullPath);

    private List<SideFile<T>> ReadAll<T>(IEnumerable<ContentItem> files, Func<string, string, SideFile<T>> read)
        where T : IEquatable<T> => [.. files.Select(file => Read(file.FullPath, read) ?? new SideFile<T>([], null))];

    private T? Read<T>(string? path, Func<string, string, T> read)
        where T : class => path is not null && TryRead(path, out var text) ? read(text, path) : null;

    private OpenedFile Open(string path) => Texts?.TryGetValue(path, out var known) == true ? new OpenedFile(known, null) : OpenedFile.Of(path);

    private bool TryTake(string path, OpenedFile opened, out string text)
    {
        text = string.Empty;
        if (opened.Text is not { } read)
        {
            log.ReportFile(UnreadableFile.Rule.Id, path, UnreadableFile.At(default, opened.Defect!).Message);
            return false;
        }

        if (Texts is not null)
        {
            Texts[path] = read;
        }

        text = read.Text;
        if (read.Invalid is { } place)
        {
            log.ReportInvalid(path, place);
        }

        return true;
    }
}
