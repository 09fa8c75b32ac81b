using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Checks a content set as a build of the project does.</summary>
internal sealed class ContentCheck : IContentFileLog
{
    private readonly List<ReportedFinding> _files = [];
    private readonly ContentProject _project;

    private ContentCheck(ContentProject project) => _project = project;

    /// <summary>Returns the findings about a content set.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isReported">Determines whether the findings of a file are wanted; null for all that a build shows.</param>
    public static CheckResult Run(ContentProject project, Func<string, bool>? isReported)
    {
        var check = new ContentCheck(project);
        var content = check.Read(out var baseline);
        var settings = new ReportSettings(project.Severities.Project, project.Items.RootPath, project.Items.Baseline, baseline.Items);
        var found = isReported is null ? content.GetFindings(settings) : content.GetAllFindings(settings).Where(finding => isReported(finding.Problem.FilePath));
        return new CheckResult(
            [.. check._files.Where(finding => isReported?.Invoke(finding.Path) != false).Concat(found.Select(check.Report))],
            content.Files.Count,
            content.Files.ToDictionary(file => file.Origin.FilePath, file => file.Text, StringComparer.Ordinal));
    }

    /// <summary>Returns the content set of a project, and what is wrong with files that can't be read.</summary>
    /// <exception cref="ProjectException">There is no article.</exception>
    public static ContentCompilation Read(ContentProject project, out IReadOnlyList<ReportedFinding> defects)
    {
        var check = new ContentCheck(project);
        var content = check.Read(out _);
        defects = check._files;
        return content;
    }

    /// <summary>Returns the content set of a project.</summary>
    /// <exception cref="ProjectException">There is no article.</exception>
    public static ContentCompilation Read(ContentProject project) => new ContentCheck(project).Read(out _);

    void IContentFileLog.ReportFile(string code, string path, string message) =>
        _files.Add(new ReportedFinding(code, RuleSeverity.Error, message, null, path, default));

    void IContentFileLog.ReportInvalid(string path, FileSpan place)
    {
        var problem = UnreadableFile.NotText(place).In(path);
        _files.Add(Report(new Finding(problem, RuleSeverity.Error, IsSettled: false)));
    }

    // A problem of a setting has no file.
    private ReportedFinding Report(Finding finding) => ReportedFinding.Of(finding, finding.Problem.FilePath.Length > 0 ? finding.Problem.FilePath : _project.Path);

    private ContentCompilation Read(out SideFile<string> baseline)
    {
        if (_project.Items.Articles.Count == 0)
        {
            throw new ProjectException(
                $"there is no article in '{_project.Items.RootPath}'; add one, such as {_project.Options.SourceLocale}/welcome.md, or set the folder that has them in {_project.Path}");
        }

        var files = new ContentFiles(_project.Items, _project.Options, this);
        baseline = files.ReadBaseline();
        var articles = files.ReadArticles().ConvertAll(file => file with { Overrides = _project.Severities.For(file.Origin.FilePath) });
        return ContentCompilation.Create(articles, _project.Options, files.ReadAllTargets(), files.Unread).WithLock(files.ReadLock()).WithTocs(files.ReadTocs());
    }
}
