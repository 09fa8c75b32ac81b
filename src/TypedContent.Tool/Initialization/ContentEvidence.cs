using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Initialization;

/// <summary>Reads articles, to tell their source locale and what their links name.</summary>
internal static class ContentEvidence
{
    private const string SourceUnit = "data-ttu-id";

    private static readonly HashSet<string> s_aboutLinks = [BrokenLink.Rule.Id, LinkWithoutFileName.Rule.Id];

    /// <summary>Returns what a folder shows with what its articles show.</summary>
    public static SeenContent AddTo(SeenContent seen, IEnumerable<string> articles)
    {
        var files = new List<ArticleFile>();
        foreach (var path in articles.Where(path => ContentRoot.Contains(seen.Root, path, out _) && FileState.Of(path).Defect is null))
        {
            files.Add(new ArticleFile(new ArticleOrigin(path, ContentRoot.RelativePath(seen.Root, path)), FileText.Decode(File.ReadAllBytes(path)).Text));
        }

        var (source, evidence) = SourceOf(seen, files);
        seen = seen with { SourceLocale = source, SourceEvidence = evidence };
        var content = ContentCompilation.Create(files, ContentOptions.Read(setting => ValueOf(setting, seen)));
        return seen with { HasSiteLinks = FindingsWith(content, LinkStyle.Site) < FindingsWith(content, LinkStyle.File) };
    }

    private static (string Locale, string Evidence) SourceOf(SeenContent seen, List<ArticleFile> files)
    {
        var usual = ProjectSettings.SourceLocale.Default;
        var language = usual.Split('-')[0];
        return seen.Locales.Any(locale => locale.Name == usual) ? (usual, "it has articles")
            : files.Exists(file => file.Text.Contains(SourceUnit, StringComparison.Ordinal)) ? (usual, "articles contain their source text")
            : seen.Locales.Select(locale => locale.Name).FirstOrDefault(name => name.Split('-')[0] == language) is { } english ? (english, "it has articles")
            : seen.Unnamed > 0 || seen.Locales.Count == 0 ? (language, "the paths of articles don't name their locale; correct it if they are in another one")
            : (seen.Locales.MaxBy(locale => locale.Count).Name, "it has the most articles");
    }

    private static string? ValueOf(ProjectSetting setting, SeenContent seen) =>
        setting == ProjectSettings.Layout ? string.Join(';', seen.Layout)
        : setting == ProjectSettings.SourceLocale ? seen.SourceLocale
        : setting == ProjectSettings.Locales ? string.Join(';', seen.StatedLocales)
        : null;

    private static int FindingsWith(ContentCompilation content, LinkStyle links) =>
        content.WithOptions(content.Options with { Links = links }).GetAllFindings(ReportSettings.Default).Count(finding => s_aboutLinks.Contains(finding.Problem.Rule.Id));
}
