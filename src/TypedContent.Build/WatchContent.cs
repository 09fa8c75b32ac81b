using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Incremental;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Shared;

namespace TypedContent.Build;

/// <summary>Replaces the packs beside a program whenever an article is saved, until the task is canceled or the parent process ends.</summary>
/// <remarks>
/// It holds the content set in memory, so that only the saved file is read. It writes no file of the build: the next build reads the articles and
/// does what they require.
/// </remarks>
public sealed partial class WatchContent : ReportingTask, ICancelableTask
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);

    // A file system that reports no changes still shows them in 5 seconds.
    private const int WaitsBetweenScans = 10;

    private readonly Dictionary<string, byte[]> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _announced = new(StringComparer.Ordinal);
    private volatile bool _isCanceled;
    private string _builtState = string.Empty;
    private Dictionary<string, ArticleOrigin> _origins = [];
    private Dictionary<string, ArticleFile> _files = [];
    private ContentCompilation? _built;
    private bool _isBehind;
    private bool _isReady;

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
        var watched = new WatchedFiles(Articles.Concat(SideFiles).Select(item => item.GetMetadata("FullPath")));
        using var watch = new FolderWatch(FoldersOf(watched));
        var content = Read(ContentCompilation.Create(Files.ReadArticles(), Options, others: Files.Unread));
        if (!HavePacks() || Log.HasLoggedErrors)
        {
            return false;
        }

        _origins = content.Files.ToDictionary(file => file.Origin.FilePath, file => file.Origin, StringComparer.Ordinal);
        _files = content.Files.ToDictionary(file => file.Origin.FilePath, StringComparer.Ordinal);
        _built = content;
        _builtState = FileState.Of(StructurePath).ToString();
        Show(content, isFirst: true);
        Try(() => Replace(content));
        _state = ContentState.Of(content, isDocumented: false);
        _isReady = true;
        Log.LogMessage(MessageImportance.High, "TypedContent: {0} articles are watched", content.Files.Count);
        for (var waits = 1; !_isCanceled && !parent.HasEnded; waits++)
        {
            var paths = watch.Wait(s_interval);
            var isScan = watch.AreLost || waits % WaitsBetweenScans == 0;
            watch.AreLost = false;
            var changed = watched.Changed(isScan ? watched.Paths : paths);
            Announce(paths.Where(path => !watched.Contains(path)));
            if (changed.Count > 0)
            {
                content = Update(content, new HashSet<string>(changed, StringComparer.Ordinal));
            }
        }

        Try(() => TellProgram(isBehind: false));
        return !Log.HasLoggedErrors;
    }

    private ContentCompilation Update(ContentCompilation content, HashSet<string> saved)
    {
        foreach (var path in saved.Where(_origins.ContainsKey))
        {
            ReadAgain(path);
        }

        var state = FileState.Of(StructurePath).ToString();
        var isTextOnly = false;
        Try(() => isTextOnly = state == _builtState && ReplaceTexts(content, saved));
        if (isTextOnly)
        {
            return content;
        }

        content = content.WithFiles(_files.Values);
        if (SideFiles.Any(item => saved.Contains(item.GetMetadata("FullPath"))))
        {
            content = Read(content);
        }

        if (state != _builtState)
        {
            (_builtState, _built) = (state, content);
        }

        if (CodeComparison.IsSame(_built!, content))
        {
            Try(() => Replace(content));
        }
        else
        {
            SayBehind();
        }

        Show(content, isFirst: false);
        _state = ContentState.Of(content, isDocumented: false);
        return content;
    }

    private void ReadAgain(string path)
    {
        if (!File.Exists(path))
        {
            _files.Remove(path);
        }
        else if (Files.TryRead(path, out var text))
        {
            _files[path] = new ArticleFile(_origins[path], text);
        }
    }

    /// <summary>Writes the packs whose texts have changed, unless the program needs others.</summary>
    private void Replace(ContentCompilation content)
    {
        var changed = content.GetPacks().Where(pack => !_written.TryGetValue(pack.Locale, out var bytes) || !bytes.AsSpan().SequenceEqual(pack.Bytes)).ToList();
        if (changed.Exists(pack => PathsOf(pack.Locale).Any(path => File.Exists(path) && !pack.HasMembersOf(File.ReadAllBytes(path)))))
        {
            SayBehind();
            return;
        }

        _isBehind = false;
        TellProgram(isBehind: false);
        changed.ForEach(pack => Write(pack.Locale, pack.Bytes));
    }

    private void Write(string locale, byte[] pack)
    {
        var paths = PathsOf(locale).Where(File.Exists).ToList();
        paths.ForEach(path => AtomicFile.WriteIfChanged(path, pack));
        _written[locale] = pack;
        if (paths.Count == 0)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the program has no pack of {0}; build it", locale);
        }
        else if (_isReady)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: new texts in {0}", locale);
        }
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the packs can't be replaced: {0}", e.Message);
        }
    }

    private IEnumerable<string> PathsOf(string locale) => OutputFolders.Select(folder => Path.Combine(Path.GetFullPath(folder), locale + PackOutput.Extension));

    private void SayBehind()
    {
        if (!_isBehind)
        {
            Log.LogMessage(MessageImportance.High, "TypedContent: the members of articles have changed, so packs are not replaced; build the project");
            Try(() => TellProgram(isBehind: true));
        }

        _isBehind = true;
    }

    /// <summary>Writes or deletes the file that tells the program to be built again.</summary>
    private void TellProgram(bool isBehind)
    {
        foreach (var path in OutputFolders.Select(folder => Path.Combine(Path.GetFullPath(folder), LiveTextFile.ChangedMembers)))
        {
            if (isBehind)
            {
                File.WriteAllText(path, string.Empty);
            }
            else
            {
                File.Delete(path);
            }
        }
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
            LogError("TC5025", Path.GetFullPath(folder), "the folder has no packs of a program to replace; set TypedContentPacks to 'files', and build the project first");
            return false;
        }

        return true;
    }

    private ContentCompilation Read(ContentCompilation content) => content.WithTargets(Files.ReadAllTargets()).WithLock(Files.ReadLock()).WithTocs(Files.ReadTocs());

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
