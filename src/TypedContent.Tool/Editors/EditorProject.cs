using TypedContent.Build.Files;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;
using TypedContent.Compiler.Usage;
using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Edits;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Watching;

namespace TypedContent.Tool.Editors;

/// <summary>Represents a project for the language server. Files that don't change are read once.</summary>
/// <param name="path">The path of the project file, or of the settings file.</param>
internal sealed class EditorProject(string path) : IContentProject
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);

    private readonly ContentSession _session = new();
    private ContentProject? _project;
    private HashSet<string> _files = [];
    private ContentWatch? _watch;

    /// <inheritdoc/>
    public string Path => path;

    /// <inheritdoc/>
    public ProjectContent Read(IReadOnlyCollection<string>? changed)
    {
        try
        {
            if (changed is null)
            {
                _session.ForgetAll();
            }
            else
            {
                _session.Forget(changed);
            }

            var project = _project is { } known && changed?.All(IsEdited) == true ? known : ProjectLocator.Load(path, System.IO.Path.GetDirectoryName(path)!);
            var content = ContentEdits.Read(project, _session, out var defects);
            (_project, _files) = (project, project.Files.Concat(project.SettingsFiles).ToHashSet(StringComparer.Ordinal));
            var files = new FileFindings(project);
            return new ProjectContent(content, SettingsOf(project), project.LockPath, [.. defects.Select(Shown)], finding => Shown(files.Report(finding))) { Uses = UsesOf(project) };
        }
        catch (Exception e) when (e is ProjectException or IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException(e.Message, e);
        }
    }

    /// <inheritdoc/>
    public bool MayHave(string file) => _project is null || _files.Contains(file) || _project.MayHave(file);

    /// <inheritdoc/>
    public string? ReadFile(string file) => OpenedFile.Of(file).Text?.Text;

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? WaitForChange(CancellationToken cancellation)
    {
        if (_project is not { } project)
        {
            WaitForWrite(cancellation);
            return null;
        }

        _watch ??= new ContentWatch(project);
        if (_watch.WaitForEdit(cancellation) is { } changed)
        {
            return changed;
        }

        _watch.Dispose();
        _watch = null;
        return null;
    }

    private static ReportSettings SettingsOf(ContentProject project)
    {
        EquatableArray<string> known = project.Items.Baseline is { } baseline && FileState.Of(baseline).Defect is null
            ? Baseline.Read(FileText.Decode(File.ReadAllBytes(baseline)).Text, baseline).Items : [];
        return new ReportSettings(project.Severities.Project, project.Items.RootPath, project.Items.Baseline, known);
    }

    /// <summary>Returns where C# names articles, from the index that the last build of the project wrote; none without one.</summary>
    private static IReadOnlyList<ContentUse> UsesOf(ContentProject project)
    {
        var index = project.BuildFolder is { } folder ? System.IO.Path.Combine(folder, UsageIndex.FileName) : null;
        if (!File.Exists(index))
        {
            return [];
        }

        var around = System.IO.Path.GetDirectoryName(project.Path)!;
        return [.. (UsageIndex.Parse(File.ReadAllText(index))?.Uses ?? []).Where(use => use.FilePath.Length > 0).Select(use => use with { FilePath = System.IO.Path.GetFullPath(use.FilePath, around) })];
    }

    private static ShownFinding Shown(ReportedFinding finding) => new(finding.RuleId, finding.Severity, finding.Message, finding.Path, finding.Span);

    /// <summary>Determines whether a file of the project has other contents, so that the project itself is the same.</summary>
    private bool IsEdited(string file) => _project is { } project && _files.Contains(file) && !project.SettingsFiles.Contains(file)
        && file != project.BaselinePath && file != project.LockPath && File.Exists(file);

    private void WaitForWrite(CancellationToken cancellation)
    {
        var written = File.GetLastWriteTimeUtc(path);
        while (File.GetLastWriteTimeUtc(path) == written && !cancellation.WaitHandle.WaitOne(s_interval))
        {
        }
    }
}
