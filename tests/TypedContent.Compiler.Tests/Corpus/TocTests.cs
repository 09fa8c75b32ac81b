using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Navigation;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using Xunit;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed class TocTests
{
    [CorpusFact]
    public void The_lists_of_real_articles_are_read_and_lead_somewhere()
    {
        TocFile[] tocs =
        [
            .. Directory.EnumerateFiles(RepositoryFolder.Corpus, "*.yml", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path).Equals("toc.yml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
                .Select(path => Path.GetRelativePath(RepositoryFolder.Corpus, path))
                .Select(path => TocFile.Read(File.ReadAllText(Path.Combine(RepositoryFolder.Corpus, path)), path, path)),
        ];
        var files = CorpusFiles.Read(CorpusFiles.Locales).ToList();
        var compilation = ContentCompilation.Create(files, new ContentOptions()).WithTocs(tocs);
        var findings = compilation.GetAllFindings(ReportSettings.Default).Where(finding => finding.Problem.Rule.Id is "TC1017" or "TC1018" or "TC5010").ToList();
        var navigation = NavigationBuilder.Build(
            [.. Sets.ArticleGroup.Of(compilation.Documents.Select(document => document.Variant), compilation.Options)], tocs, compilation.Index, compilation.Options);

        Assert.Equal(12, tocs.Length);
        Assert.Equal(14, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.Equal("TC1017", finding.Problem.Rule.Id);
            var target = Path.Combine(Path.GetDirectoryName(finding.Problem.FilePath)!.Split('/', 2)[1], finding.Problem.Subject[1]);
            Assert.DoesNotContain(CorpusFiles.Locales, locale => File.Exists(Path.Combine(RepositoryFolder.Corpus, locale, target)));
        });
        Assert.Equal(386, navigation.Rows.Count);
    }
}
