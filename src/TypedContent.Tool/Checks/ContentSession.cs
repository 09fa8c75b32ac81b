using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Checks a content set several times, and reads only the files that differ.</summary>
internal sealed class ContentSession
{
    private readonly Dictionary<string, FileText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleFile> _files = new(StringComparer.Ordinal);
    private ContentCompilation? _content;

    /// <summary>Returns the content set of a project.</summary>
    /// <exception cref="ProjectException">There is no article.</exception>
    public ContentCompilation Read(ContentProject project) => Read(project, out _);

    /// <summary>Returns the content set of a project, and what is wrong with files that can't be read.</summary>
    /// <exception cref="ProjectException">There is no article.</exception>
    public ContentCompilation Read(ContentProject project, out IReadOnlyList<ReportedFinding> defects)
    {
        var files = new FileFindings(project);
        var content = Read(project, files, _texts, out _);
        defects = [.. files];
        return content;
    }

    /// <summary>Returns the findings about a content set.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isReported">Determines whether the findings of a file are wanted; null for all that a build shows.</param>
    /// <exception cref="ProjectException">There is no article.</exception>
    public CheckResult Check(ContentProject project, Func<string, bool>? isReported) => Check(project, isReported, _texts);

    /// <summary>Returns all findings about another state of the content set.</summary>
    public CheckResult Check(ContentSnapshot snapshot)
    {
        var texts = new Dictionary<string, FileText>(_texts, StringComparer.Ordinal);
        foreach (var (path, text) in snapshot.Texts)
        {
            texts[path] = text;
        }

        return snapshot.Project.Items.Articles.Count == 0 ? CheckResult.None : Check(snapshot.Project, _ => true, texts);
    }

    /// <summary>Lets files be read again.</summary>
    public void Forget(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _texts.Remove(path);
        }
    }

    /// <summary>Lets all files be read again.</summary>
    public void ForgetAll() => _texts.Clear();

    private CheckResult Check(ContentProject project, Func<string, bool>? isReported, Dictionary<string, FileText> texts)
    {
        var files = new FileFindings(project);
        var content = Read(project, files, texts, out var baseline);
        var settings = new ReportSettings(project.Severities.Project, project.Items.RootPath, project.Items.Baseline, baseline.Items);
        var found = isReported is null ? content.GetFindings(settings) : content.GetAllFindings(settings).Where(finding => isReported(finding.Problem.FilePath));
        return new CheckResult(
            [.. files.Where(finding => isReported?.Invoke(finding.Path) != false).Concat(found.Select(files.Report))],
            content.Files.Count,
            texts.ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal))
        {
            IsOfReadableFiles = !files.Any(),
            HasUnknownReferences = project.LastBuild.References is null
                && (project.Options.References.Count > 0 || content.Documents.Any(document => document.Variant.Links.Any(link => link.Destination.StartsWith("typedcontent:", StringComparison.OrdinalIgnoreCase)))),
        };
    }

    private ContentCompilation Read(ContentProject project, FileFindings log, Dictionary<string, FileText> texts, out SideFile<string> baseline)
    {
        if (project.Items.Articles.Count == 0)
        {
            throw new ProjectException(
                $"there is no article in '{project.Items.RootPath}'; add one, such as {project.Options.SourceLocale}/welcome.md, or set the folder that has them in {project.Path}");
        }

        var files = new ContentFiles(project.Items, project.Options, log) { Texts = texts };
        baseline = files.ReadBaseline();
        var articles = files.ReadArticles().ConvertAll(file => Known(file with { Overrides = project.Severities.For(file.Origin.FilePath) }));
        var targets = files.ReadAllTargets() with { References = project.LastBuild.References };
        _content = _content is null
            ? ContentCompilation.Create(articles, project.Options, targets, files.Unread)
            : _content.WithOptions(project.Options).WithFiles(articles, files.Unread).WithTargets(targets);
        return _content = _content.WithLock(files.ReadLock()).WithTocs(files.ReadTocs()).WithSchemas(project.LastBuild.Schemas);
    }

    // The engine doesn't read a file object twice.
    private ArticleFile Known(ArticleFile file)
    {
        if (_files.TryGetValue(file.Origin.FilePath, out var known) && known == file)
        {
            return known;
        }

        return _files[file.Origin.FilePath] = file;
    }
}
