using Microsoft.Build.Utilities;

namespace TypedContent.Build.Tests;

/// <summary>Represents a folder with content and the tasks of a project that uses it.</summary>
internal sealed class ContentProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-build-").FullName;
    private readonly List<TaskItem> _articles = [];
    private readonly List<TaskItem> _redirects = [];
    private readonly List<TaskItem> _tocs = [];
    private readonly List<TaskItem> _settings = [];

    /// <summary>Gets what the tasks have logged.</summary>
    public FakeBuildEngine Engine { get; } = new();

    /// <summary>Gets the folder of the packs.</summary>
    public string Output => Path.Combine(_folder, "obj");

    /// <summary>Gets the names of the packs.</summary>
    public IEnumerable<string?> Packs => Directory.GetFiles(Output, "*.pack").Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>Gets the path of the file with the state of all files.</summary>
    public string State => Path.Combine(Output, "inputs.cache");

    /// <summary>Gets the path of the record of packs.</summary>
    public string Record => Path.Combine(Output, "packs.stamp");

    /// <summary>Gets the path of the record of what the compiler makes of the articles.</summary>
    public string Structure => Path.Combine(Output, "structure.cache");

    /// <summary>Gets the path of the recorded warnings.</summary>
    public string Findings => Path.Combine(Output, "findings.cache");

    /// <summary>Gets the path of what is kept of the articles.</summary>
    public string ArticleState => Path.Combine(Output, "articles.cache");

    /// <summary>Gets the path of the baseline.</summary>
    public string Baseline => Path.Combine(_folder, "typedcontent.baseline");

    /// <summary>Gets the path of the lock.</summary>
    public string Lock => Path.Combine(_folder, "typedcontent.lock");

    /// <summary>Returns the path of a file in the content folder.</summary>
    public string Under(string path) => Path.Combine(_folder, "content", path);

    /// <summary>Writes a file and lists it as an article.</summary>
    public ContentProject With(string path, string text, params (string Name, string Value)[] metadata)
    {
        Write(path, text);
        return List(path, metadata);
    }

    /// <summary>Lists a file as an article.</summary>
    public ContentProject List(string path, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(Under(path));
        foreach (var (name, value) in metadata)
        {
            item.SetMetadata(name, value);
        }

        _articles.Add(item);
        return this;
    }

    /// <summary>Removes a file from the list of articles.</summary>
    public void Unlist(string path) => _articles.RemoveAll(item => item.ItemSpec == Under(path));

    /// <summary>Writes a list of redirects and lists it.</summary>
    public ContentProject WithRedirects(string json)
    {
        Write(".openpublishing.redirection.json", json);
        _redirects.Add(new TaskItem(Under(".openpublishing.redirection.json")));
        return this;
    }

    /// <summary>Writes a table of contents and lists it.</summary>
    public ContentProject WithToc(string path, string text)
    {
        Write(path, text);
        _tocs.Add(new TaskItem(Under(path)));
        return this;
    }

    /// <summary>Writes a file of the content folder.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Under(path))!);
        File.WriteAllText(Under(path), text);
    }

    /// <summary>Returns an item for a file of the content folder.</summary>
    public TaskItem Item(string path) => new(Under(path));

    /// <summary>Sets a property of the project, for tasks that are created from then on.</summary>
    public void Set(string property, string? value)
    {
        var item = new TaskItem(property);
        item.SetMetadata("Value", value ?? string.Empty);
        _settings.Add(item);
    }

    /// <summary>Creates the task that writes packs, after the files were looked at.</summary>
    public WriteContentPacks PackTask()
    {
        var inspect = InspectTask();
        inspect.BuildEngine = new FakeBuildEngine();
        inspect.Execute();
        return Prepare(new WriteContentPacks { OutputFolder = Output, InputsPath = State, StampPath = Record });
    }

    /// <summary>Creates the task that writes packs and records what the compiler makes of the articles.</summary>
    public WriteContentPacks StructureTask(params string[] severityFiles)
    {
        var task = PackTask();
        (task.StructurePath, task.FindingsPath, task.ArticlesPath) = (Structure, Findings, ArticleState);
        task.SeverityFiles = Array.ConvertAll(severityFiles, Item);
        return task;
    }

    /// <summary>Creates the task that shows recorded warnings.</summary>
    public ShowContentWarnings ShowTask(params string[] sources) =>
        new() { BuildEngine = Engine, FindingsPath = Findings, Sources = Array.ConvertAll(sources, Item) };

    /// <summary>Creates the task that replaces packs when articles are saved.</summary>
    public WatchContent WatchTask() => Prepare(new WatchContent { OutputFolders = [Output], StructurePath = Structure });

    /// <summary>Creates the task that looks at the files.</summary>
    public InspectContentFiles InspectTask() => Prepare(new InspectContentFiles { StatePath = State });

    /// <summary>Creates the task that writes the baseline.</summary>
    public WriteContentBaseline BaselineTask() => Prepare(new WriteContentBaseline { BaselinePath = Baseline });

    /// <summary>Creates the task that accepts translations.</summary>
    public WriteContentLock AcceptTask(string selection = "") => Prepare(new WriteContentLock { LockPath = Lock, Selection = selection });

    /// <summary>Reads a pack.</summary>
    public PackReader Pack(string locale) => new(File.ReadAllBytes(Path.Combine(Output, locale + ".pack")));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private T Prepare<T>(T task)
        where T : ContentTask
    {
        task.BuildEngine = Engine;
        task.Articles = [.. _articles];
        task.Redirects = [.. _redirects];
        task.Tocs = [.. _tocs];
        task.Lock = File.Exists(Lock) ? [new TaskItem(Lock)] : [];
        task.RootPath = Path.Combine(_folder, "content");
        task.Settings = [.. _settings];
        return task;
    }
}
