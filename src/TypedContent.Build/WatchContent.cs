using Microsoft.Build.Framework;
using TypedContent.Compiler;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets;

namespace TypedContent.Build;

/// <summary>Replaces the packs beside a program whenever an article is saved, until the task is canceled or the parent process ends.</summary>
/// <remarks>
/// It holds the content set in memory, so that only the saved file is read. It writes no file of the build: the next build reads the articles and
/// does what they require.
/// </remarks>
public sealed partial class WatchContent : ContentTask, ICancelableTask
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);

    // A file system that reports no changes still shows them in 5 seconds.
    private const int WaitsBetweenScans = 10;

    private readonly Dictionary<string, byte[]> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _announced = new(StringComparer.Ordinal);
    private volatile bool _isCanceled;
    private string _builtState = string.Empty;
    private bool _isBehind;

    /// <summary>Gets or sets the folders with the packs of the program.</summary>
    [Required]
    public string[] OutputFolders { get; set; } = [];

    /// <summary>Gets or sets the file in which a build records what the compiler makes of the content set. It changes if the program is built for other members.</summary>
    public string StructurePath { get; set; } = string.Empty;

    /// <summary>Gets or sets the number of the process with which the task ends; 0 for none.</summary>
    public int ParentProcessId { get; set; }

    private IEnumerable<ITaskItem> SideFiles => Redirects.Concat(PublishConfigs).Concat(Tocs).Concat(XrefMaps).Concat(Baseline).Concat(Lock);

    /// <inheritdoc/>
    public void Cancel() => _isCanceled = true;

    /// <inheritdoc/>
    public override bool Execute()
    {
        using var parent = new ParentProcess(ParentProcessId);
        var files = new WatchedFiles(Articles.Concat(SideFiles).Select(item => item.GetMetadata("FullPath")));
        using var watch = new FolderWatch(FoldersOf(files));
        var content = Read(ContentCompilation.Create(ReadArticles(), Options));
        if (!HavePacks() || Log.HasLoggedErrors)
        {
            return false;
        }

        var built = content;
        _builtState = FileState.Of(StructurePath).ToString();
        Show(content, isFirst: true);
        Replace(content);
        Log.LogMessage(MessageImportance.High, "TypedContent: {0} articles are watched", content.Files.Count);
        for (var waits = 1; !_isCanceled && !parent.HasEnded; waits++)
        {
            var paths = watch.Wait(s_interval);
            var isScan = watch.AreLost || waits % WaitsBetweenScans == 0;
            watch.AreLost = false;
            var changed = files.Changed(isScan ? files.Paths : paths);
            Announce(paths.Where(path => !files.Contains(path)));
            if (changed.Count > 0)
            {
                content = With(content, changed);
                Update(ref built, content);
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void Update(ref ContentCompilation built, ContentCompilation content)
    {
        var state = FileState.Of(StructurePath).ToString();
        if (state != _builtState)
        {
            (_builtState, built) = (state, content);
        }

        if (CodeComparison.IsSame(built, content))
        {
            Replace(content);
        }
        else
        {
            SayBehind();
        }

        Show(content, isFirst: false);
    }

    /// <summary>Writes the packs whose texts have changed, unless the program needs others.</summary>
    private void Replace(ContentCompilation content)
    {
        var changed = content.GetPacks().Where(pack => !_written.TryGetValue(pack.Locale, out var bytes) || !bytes.AsSpan().SequenceEqual(pack.Bytes)).ToList();
        try
        {
            if (changed.Exists(pack => PathsOf(pack).Any(path => File.Exists(path) && !pack.HasMembersOf(File.ReadAllBytes(path)))))
            {
                SayBehind();
                return;
            }

            foreach (var pack in changed)
            {
                foreach (var path in PathsOf(pack).Where(File.Exists))
                {
                    AtomicFile.WriteIfChanged(path, pack.Bytes);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the packs can't be replaced: {0}", e.Message);
            return;
        }

        _isBehind = false;
        if (_written.Count > 0 && changed.Count > 0)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: new texts in {0}", string.Join(", ", changed.Select(pack => pack.Locale)));
        }

        changed.ForEach(pack => _written[pack.Locale] = pack.Bytes);
    }

    private IEnumerable<string> PathsOf(ContentPack pack) => OutputFolders.Select(folder => Path.Combine(Path.GetFullPath(folder), pack.Locale + PackOutput.Extension));

    private void SayBehind()
    {
        if (!_isBehind)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the members of articles have changed, so packs are not replaced; build the project");
        }

        _isBehind = true;
    }

    private void Announce(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(path) && _announced.Add(path)))
        {
            Log.LogMessage(MessageImportance.High, "{0}: the file is new; if it is an article, build the project", path);
        }
    }

    private bool HavePacks()
    {
        foreach (var folder in OutputFolders.Where(folder => !Directory.Exists(folder) || PackOutput.In(folder).Count == 0))
        {
            LogError("TC5025", folder, "the folder has no packs of a program to replace; set TypedContentPacks to 'files', and build the project first");
            return false;
        }

        return true;
    }

    private ContentCompilation Read(ContentCompilation content) => content.WithTargets(ReadAllTargets()).WithLock(ReadLock()).WithTocs(ReadTocs());

    private ContentCompilation With(ContentCompilation content, IReadOnlyCollection<string> changed)
    {
        var saved = new HashSet<string>(changed, StringComparer.Ordinal);
        var articles = Articles.Select(OriginOf).Where(origin => saved.Contains(origin.FilePath) && PlacedOptions.IdentityOf(origin) is not null).ToList();
        var deleted = articles.Where(origin => !File.Exists(origin.FilePath)).Select(origin => origin.FilePath).ToList();
        var read = articles.Where(origin => File.Exists(origin.FilePath))
            .Select(origin => TryRead(origin.FilePath, out var text) ? new ArticleFile(origin, text) : null).OfType<ArticleFile>();
        content = content.WithFiles(content.Files.Where(file => !deleted.Contains(file.Origin.FilePath)).Concat(read.ToList()));
        return SideFiles.Any(item => saved.Contains(item.GetMetadata("FullPath"))) ? Read(content) : content;
    }

    /// <summary>Returns the folders of <paramref name="files"/> that are in no other.</summary>
    private List<string> FoldersOf(WatchedFiles files)
    {
        var folders = files.Paths.Select(path => Path.GetDirectoryName(path) + Path.DirectorySeparatorChar)
            .Append(RootPath.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar).Distinct().OrderBy(folder => folder.Length).ToList();
        var outer = new List<string>();
        foreach (var folder in folders.Where(folder => !outer.Exists(other => folder.StartsWith(other, StringComparison.Ordinal))))
        {
            outer.Add(folder);
        }

        return outer;
    }
}
