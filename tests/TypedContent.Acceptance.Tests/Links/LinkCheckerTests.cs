using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;
using Xunit.Abstractions;

namespace TypedContent.Acceptance.Tests.Links;

/// <summary>Tests that two independent checkers have the same findings in real articles.</summary>
public class LinkCheckerTests(ITestOutputHelper output)
{
    private static readonly string[] s_ids = ["TC1001", "TC1002", "TC1004", "TC1005", "TC1006", "TC1010", "TC1011", "TC1012"];

    [CorpusFact(IsLongRunning = true)]
    public void The_findings_are_those_of_an_independent_checker()
    {
        var files = SharedFiles.Corpus(SharedFiles.Locales);
        var redirects = SharedFiles.CorpusRedirects(SharedFiles.Locales);
        var pages = files.Select(file => new IndependentPage(file)).ToList();
        var checker = new IndependentLinkChecker(pages, redirects, "en-US", "sv-SE", "nl-NL", "de-DE");

        var expected = pages.SelectMany(page => OncePerTarget(page.Links.SelectMany(link => checker.Check(page, link).Select(id => (id, Decode(link)))))
            .Select(finding => $"{finding.Id} {page.FilePath} {finding.Link}")).ToList();
        var actual = Findings(files, redirects).ToList();

        output.WriteLine($"{pages.Sum(page => page.Links.Count)} links, {pages.Sum(page => page.Anchors.Count)} anchors; "
            + string.Join(", ", actual.GroupBy(finding => finding[..6]).Select(group => $"{group.Key} {group.Count()}")));
        Assert.Equal("", string.Join("\n", actual.Except(expected)));
        Assert.Equal("", string.Join("\n", expected.Except(actual)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        Assert.True(actual.Count > 150);
    }

    private static IEnumerable<string> Findings(IReadOnlyList<ArticleFile> files, IEnumerable<string> redirects)
    {
        var moved = new EquatableArray<Redirect>(redirects.SelectMany(json => Redirects.Read(json).Items).Distinct());
        var compilation = ContentCompilation.Create(files, new ContentOptions { DefaultLocale = "sv-SE" }, LinkTargets.None with { Redirects = moved });
        var documents = compilation.Documents.ToDictionary(document => document.Variant.FilePath);
        return
            from finding in compilation.GetAllFindings(ReportSettings.Default)
            let problem = finding.Problem
            let document = documents[problem.FilePath]
            where s_ids.Contains(problem.Rule.Id)
            select $"{problem.Rule.Id} {problem.FilePath} {Decode(document.Links.First(link => link.Span == problem.Span).Reference.Destination)}";
    }

    /// <summary>Reduces the findings about an untranslated article to one for each file.</summary>
    private static IEnumerable<(string Id, string Link)> OncePerTarget(IEnumerable<(string Id, string Link)> findings) =>
        findings.DistinctBy(finding => finding.Id == "TC1012" ? finding.Link.Split('#')[0] : (object)new object());

    /// <summary>Decodes a destination, because Markdig encodes some characters.</summary>
    private static string Decode(string destination) => Uri.UnescapeDataString(destination);
}
