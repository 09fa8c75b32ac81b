using System.Net;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using TypedContent.Shared;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed class LinkTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Every_link_points_at_its_destination_in_the_file()
    {
        var links = 0;
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            foreach (var link in ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale).Links)
            {
                var written = WebUtility.HtmlDecode(file.Text.At(link.Span)).Trim('<', '>').Replace("\\", string.Empty, StringComparison.Ordinal);
                var destination = link.Reference.Destination.Replace("\\", string.Empty, StringComparison.Ordinal);
                Assert.True(
                    written == destination || destination.Length == 0 || "mailto:" + written == destination || destination == "http://" + written,
                    $"{file.Origin.FilePath}{link.Span.Place()}: {written} <> {destination}");
                links++;
            }
        }

        output.WriteLine($"{links} links");
        Assert.InRange(links, 10_000, 13_000);
    }

    [CorpusFact]
    public void The_broken_links_are_those_that_are_known()
    {
        foreach (var (locale, most, outsideArchive) in new[] { ("sv-SE", 0, 0), ("nl-NL", 0, 0), ("de-DE", 140, 19) })
        {
            var options = new ContentOptions { Namespace = "App" };
            var documents = CorpusFiles.Read(locale).Select(file => FileAnalysis.Analyze(ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale))).ToList();
            var index = ContentIndex.Of(
                ArticleGroup.Of(documents.Select(document => document.Variant), options), LinkTargets.None with { Redirects = Redirects.Read(CorpusFiles.Redirection(locale)).Items }, TranslationLock.None, options);
            var broken = documents.SelectMany(document => LinksOf(document, LinkResolver.ResolveAll(document.Variant, index))).ToList();

            var targets = broken.Where(problem => problem.Rule == BrokenLink.Rule).ToList();
            output.WriteLine($"{locale}: {targets.Count} links, {broken.Count - targets.Count} anchors");
            Assert.InRange(targets.Count, 0, most);
            Assert.InRange(targets.Count(problem => !problem.FilePath.Contains("/Archive/", StringComparison.Ordinal)), 0, outsideArchive);
        }
    }

    [CorpusFact]
    public void With_the_prefix_of_the_site_known_more_links_are_typed_and_none_is_broken()
    {
        var documents = CorpusFiles.Read(CorpusFiles.Locales).Select(file => FileAnalysis.Analyze(ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale))).ToList();
        var redirects = new EquatableArray<Redirect>(CorpusFiles.Locales.SelectMany(locale => Redirects.Read(CorpusFiles.Redirection(locale)).Items).Distinct());
        var (articles, errors) = Count(null);
        var (articlesOfSite, errorsOfSite) = Count("/partner-center");

        output.WriteLine($"{articlesOfSite - articles} of the links to site paths are links to articles; {errorsOfSite} errors");
        Assert.True(articlesOfSite > articles);
        Assert.Equal(errors, errorsOfSite);

        (int Articles, int Errors) Count(string? prefix)
        {
            var options = ContentOptions.Read(setting => setting == ProjectSettings.SitePrefix ? prefix : setting == ProjectSettings.DefaultLocale ? "sv-SE" : null);
            var index = ContentIndex.Of(ArticleGroup.Of(documents.Select(document => document.Variant), options), LinkTargets.None with { Redirects = redirects }, TranslationLock.None, options);
            var resolved = documents.Select(document => (Document: document, Links: LinkResolver.ResolveAll(document.Variant, index))).ToList();
            return (
                resolved.Sum(pair => pair.Links.Count(link => link.Kind is LinkKind.Article or LinkKind.Section)),
                resolved.Sum(pair => LinksOf(pair.Document, pair.Links).Count(problem => problem.Rule.Severity == RuleSeverity.Error)));
        }
    }

    private static EquatableArray<Problem> LinksOf(ArticleDocument document, EquatableArray<LinkResolution> links) =>
        LinkAnalysis.Analyze(document with { Problems = [] }, links, LinkTargets.None).Problems;
}
