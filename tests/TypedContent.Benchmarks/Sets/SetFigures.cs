using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Benchmarks.Sets;

/// <summary>Represents the size of a set.</summary>
internal sealed record SetFigures(int Articles, long Bytes, int Units)
{
    /// <summary>Returns the articles of a folder with a folder for each locale.</summary>
    public static IReadOnlyList<ArticleFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new ArticleFile(new ArticleOrigin(file, Path.GetRelativePath(folder, file)), File.ReadAllText(file))),
    ];

    /// <summary>Returns the redirects of a folder.</summary>
    public static EquatableArray<Redirect> ReadRedirects(string folder) =>
        new(Redirects(folder).SelectMany(file => Compiler.Sets.Links.Redirects.Read(File.ReadAllText(file)).Items).Distinct());

    /// <summary>Returns the lists of redirects in a folder.</summary>
    public static IEnumerable<string> Redirects(string folder) =>
        Directory.EnumerateFiles(folder, ".openpublishing.redirection.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>Returns the figures of <paramref name="files"/>.</summary>
    public static SetFigures Of(IReadOnlyList<ArticleFile> files) => new(
        files.Count,
        files.Sum(file => new FileInfo(file.Origin.FilePath).Length),
        files.Sum(file => UnitsOf(file.Text)));

    /// <summary>Returns the number of translation units of a file.</summary>
    public static int UnitsOf(string text) => text.AsSpan().Count("data-ttu-id");

    /// <summary>Returns the number of findings in <paramref name="files"/> that a build reports, by rule.</summary>
    public static IReadOnlyDictionary<string, int> Findings(IReadOnlyList<ArticleFile> files, EquatableArray<Redirect> redirects) =>
        ContentCompilation.Create(files, new ContentOptions(), LinkTargets.None with { Redirects = redirects }).GetAllFindings(ReportSettings.Default)
            .Where(finding => finding.Severity >= RuleSeverity.Warning)
            .CountBy(finding => finding.Problem.Rule.Id)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
