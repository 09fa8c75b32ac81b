using Microsoft.Build.Framework;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Build;

/// <summary>Represents a task that reads the content set of a project.</summary>
public abstract class ContentTask : Microsoft.Build.Utilities.Task
{
    private ContentOptions? _options;
    private ContentOptions? _placedOptions;

    /// <summary>Gets or sets the articles, with the metadata <c>Path</c>, <c>Locale</c> and <c>Kind</c>.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Gets or sets the lists of redirects.</summary>
    public ITaskItem[] Redirects { get; set; } = [];

    /// <summary>Gets or sets the pages of the site that have no article.</summary>
    public ITaskItem[] Pages { get; set; } = [];

    /// <summary>Gets or sets the tables of contents.</summary>
    public ITaskItem[] Tocs { get; set; } = [];

    /// <summary>Gets or sets the files that name the repositories which are merged when the site is published.</summary>
    public ITaskItem[] PublishConfigs { get; set; } = [];

    /// <summary>Gets or sets the images and other files that articles may use.</summary>
    public ITaskItem[] Assets { get; set; } = [];

    /// <summary>Gets or sets the lists of uids that cross references may name.</summary>
    public ITaskItem[] XrefMaps { get; set; } = [];

    /// <summary>Gets or sets the baseline, if there is one.</summary>
    public ITaskItem[] Baseline { get; set; } = [];

    /// <summary>Gets or sets the file with the accepted translations, if there is one.</summary>
    public ITaskItem[] Lock { get; set; } = [];

    /// <summary>Gets or sets the folder of the content set.</summary>
    public string RootPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the settings of the project: names of properties, with their values as the metadata <c>Value</c>.</summary>
    [Required]
    public ITaskItem[] Settings { get; set; } = [];

    /// <summary>Gets the options of the project.</summary>
    private protected ContentOptions Options => _options ??= ContentOptions.Read(setting =>
        Settings.FirstOrDefault(item => item.ItemSpec == setting.Property)?.GetMetadata("Value"));

    /// <summary>Gets the options of the project, with the layout of the articles.</summary>
    private protected ContentOptions PlacedOptions => _placedOptions ??= Options.For(Array.ConvertAll(Articles, OriginOf));

    /// <summary>Returns the articles in the locales that are included. Files that can't be read or are listed twice are logged as errors.</summary>
    private protected IReadOnlyList<ArticleFile> ReadArticles()
    {
        var files = new List<ArticleFile>(Articles.Length);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Articles)
        {
            var origin = OriginOf(item);
            if (!paths.Add(origin.FilePath))
            {
                LogError("TC5004", origin.FilePath, "the article is listed twice; to set its Locale or Path, use <TypedContent Update=\"…\"> instead of Include");
            }
            else if (PlacedOptions.IdentityOf(origin) is not null && TryRead(origin.FilePath, out var text))
            {
                files.Add(new ArticleFile(origin, text));
            }
        }

        return files;
    }

    /// <summary>Returns the link targets that packs depend on: redirects, pages, and the folders of other repositories.</summary>
    private protected LinkTargets ReadTargets()
    {
        var configs = ReadAll(PublishConfigs, (json, path) => PublishConfig.Read(json, path, RootPath));
        var lists = ReadAll(Redirects, (json, path) => Compiler.Sets.Links.Redirects.Read(json, path, RootPath));
        return LinkTargets.None with
        {
            Redirects = new(lists.SelectMany(list => list.Items)),
            Pages = PlacedOptions.Layout.PagesAt(Pages.Select(PathUnderRoot)),
            External = new(configs.SelectMany(config => config.Items).Concat(Options.External.Select(pattern => ExternalPath.UnderRoot(RootPath, pattern))).Distinct()),
            Problems = new(lists.SelectMany(list => list.Problems).Concat(configs.SelectMany(config => config.Problems))),
        };
    }

    /// <summary>Returns the link targets that findings depend on: those that packs depend on, assets, and uids.</summary>
    private protected LinkTargets ReadAllTargets()
    {
        var targets = ReadTargets();
        var maps = ReadAll(XrefMaps, XrefMap.Read);
        var known = ReadAll(Baseline, Compiler.Reporting.Baseline.Read);
        return targets with
        {
            Assets = AssetIndex.Of(Assets.Select(item => PathUnderRoot(item).Replace('\\', '/')), PlacedOptions.Layout),
            Xrefs = XrefMap.Of(maps.SelectMany(map => map.Items)),
            Problems = new(targets.Problems.Concat(maps.SelectMany(map => map.Problems)).Concat(known.SelectMany(lines => lines.Problems))),
        };
    }

    /// <summary>Returns the accepted translations. A file that can't be read is logged as an error.</summary>
    private protected LockFile ReadLock() => Lock.Select(item => item.GetMetadata("FullPath"))
        .Select(path => TryRead(path, out var text) ? LockReader.Read(text, path) : LockFile.None).FirstOrDefault() ?? LockFile.None;

    /// <summary>Returns the tables of contents. A file that can't be read is logged as an error.</summary>
    private protected IReadOnlyList<TocFile> ReadTocs() =>
    [
        .. from item in Tocs
           let path = item.GetMetadata("FullPath")
           let text = TryRead(path, out var text) ? text : string.Empty
           select TocFile.Read(text, path, PathUnderRoot(item)),
    ];

    /// <summary>Returns the contents of files beside the articles. Files that can't be read are logged as errors.</summary>
    private protected List<SideFile<T>> ReadAll<T>(ITaskItem[] items, Func<string, string, SideFile<T>> read)
        where T : IEquatable<T> =>
        [.. items.Select(item => item.GetMetadata("FullPath")).Select(path => TryRead(path, out var text) ? read(text, path) : new SideFile<T>([], null))];

    /// <summary>Returns what the project states about an article.</summary>
    private protected ArticleOrigin OriginOf(ITaskItem item) =>
        new(item.GetMetadata("FullPath"), PathUnderRoot(item), item.GetMetadata("Locale"), item.GetMetadata("Kind"));

    /// <summary>Returns the path of a file under the root: the one that the project states, else its own.</summary>
    private protected string PathUnderRoot(ITaskItem item)
    {
        var stated = item.GetMetadata("Path");
        return stated.Length > 0 ? stated : ContentRoot.RelativePath(RootPath, item.GetMetadata("FullPath"));
    }

    /// <summary>Returns true, and the text of a file, which is empty if it isn't text. If it can't be opened, logs an error and returns false.</summary>
    private protected bool TryRead(string path, out string text)
    {
        text = string.Empty;
        if (FileState.Of(path).Defect is { } defect)
        {
            LogError(UnreadableFile.Rule.Id, path, UnreadableFile.At(default, defect).Message);
            return false;
        }

        try
        {
            var read = FileText.Decode(File.ReadAllBytes(path));
            text = read.Text;
            if (read.Invalid is { } place)
            {
                ReportInvalid(path, place);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogError(UnreadableFile.Rule.Id, path, UnreadableFile.At(default, e.Message).Message);
            return false;
        }
    }

    /// <summary>Reports a file that isn't text from <paramref name="place"/> on.</summary>
    private protected virtual void ReportInvalid(string path, FileSpan place) =>
        LogError(UnreadableFile.Rule.Id, path, UnreadableFile.NotText(place).Message, place.StartLine + 1, place.StartColumn + 1);

    /// <summary>Logs that a file of the build can't be written.</summary>
    private protected void LogUnwritable(string path, Exception e) =>
        LogError("TC5008", path, $"a file of the build can't be written: {e.Message}; check that the disk has space, and that no other program uses the folder");

    /// <summary>Logs an error, with a link to the page of its rule if the project states where the pages are.</summary>
    private protected void LogError(string code, string file, string message, int line = 0, int column = 0)
    {
        var link = Options.HelpLinkOf(code);
        Log.LogError(null, code, null, link, file, line, column, 0, 0, "{0}", link is null ? message : $"{message} ({link})");
    }
}
