using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Build;

/// <summary>Represents a task that reads the content set of a project.</summary>
public abstract class ContentTask : Microsoft.Build.Utilities.Task, IContentFileLog
{
    private ContentOptions? _options;
    private ContentFiles? _files;

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

    /// <summary>Gets or sets the file that <see cref="ReadContentReferences"/> has written. Without it, links to other assemblies are not checked.</summary>
    public string ReferencesPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the folder of the content set.</summary>
    public string RootPath { get; set; } = string.Empty;

    /// <summary>Gets or sets the settings of the project: names of properties, with their values as the metadata <c>Value</c>.</summary>
    [Required]
    public ITaskItem[] Settings { get; set; } = [];

    /// <summary>Gets the options of the project.</summary>
    private protected ContentOptions Options => _options ??= ContentOptions.Read(setting =>
        Settings.FirstOrDefault(item => item.ItemSpec == setting.Property)?.GetMetadata("Value"));

    /// <summary>Gets the files of the content set.</summary>
    private protected ContentFiles Files => _files ??= new ContentFiles(Items(), Options, this);

    /// <summary>Returns what the project states about an article.</summary>
    private protected ArticleOrigin OriginOf(ITaskItem item) => Files.OriginOf(ItemOf(item));

    void IContentFileLog.ReportFile(string code, string path, string message) => LogError(code, path, message);

    void IContentFileLog.ReportInvalid(string path, FileSpan place) => ReportInvalid(path, place);

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

    private ContentItems Items() => new(RootPath)
    {
        Articles = ItemsOf(Articles),
        Redirects = ItemsOf(Redirects),
        Pages = ItemsOf(Pages),
        Tocs = ItemsOf(Tocs),
        PublishConfigs = ItemsOf(PublishConfigs),
        Assets = ItemsOf(Assets),
        XrefMaps = ItemsOf(XrefMaps),
        Baseline = Baseline.FirstOrDefault()?.GetMetadata("FullPath"),
        Lock = Lock.FirstOrDefault()?.GetMetadata("FullPath"),
        References = ReferencesPath.Length > 0 ? ReferencesPath : null,
    };

    private static ContentItem[] ItemsOf(ITaskItem[] items) => Array.ConvertAll(items, ItemOf);

    private static ContentItem ItemOf(ITaskItem item) => new(item.GetMetadata("FullPath"))
    {
        Path = item.GetMetadata("Path"),
        Locale = item.GetMetadata("Locale"),
        Kind = item.GetMetadata("Kind"),
    };
}
