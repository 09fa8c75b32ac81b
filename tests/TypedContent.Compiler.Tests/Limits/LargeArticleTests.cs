using System.Diagnostics;
using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

public sealed class LargeArticleTests
{
    /// <summary>Generous: what is quadratic takes minutes.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    [Fact]
    public void Units_beyond_the_limit_are_reported_at_the_first_of_them()
    {
        var document = Reader.Read(Numbered(ReadingLimits.Items + 2, i => $"<span data-ttu-id=\"a-{i}\">x</span>\n"));

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("TC9004", (ReadingLimits.Items + 1, 1)), (problem.Rule.Id, problem.Span.Place()));
        Assert.Equal(ReadingLimits.Items, document.Variant.Units.Count);
    }

    [Fact]
    public void Links_beyond_the_limit_are_reported()
    {
        var document = Reader.Read(Numbered(ReadingLimits.Items + 1, i => $"[a]({i}.md)\n\n"));

        Assert.Equal("TC9004", Assert.Single(document.Problems).Rule.Id);
        Assert.Equal(ReadingLimits.Items, document.Links.Count);
        Assert.Empty(Reader.Read(Numbered(ReadingLimits.Items, i => $"[a]({i}.md)\n\n")).Problems);
    }

    [Fact]
    public void Headings_beyond_the_limit_are_reported()
    {
        var text = Numbered(ReadingLimits.Items + 1, i => $"# a{i}\n");
        var document = Reader.Read(text);

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC9004", problem.Rule.Id);
        Assert.Equal("the article has more headings and translation units than 20000; what follows was not read; split it", problem.Message);
        Assert.Equal((ReadingLimits.Items, ReadingLimits.Items, ReadingLimits.Items), (document.Variant.Headings.Count, document.Variant.Anchors.Count, document.Variant.Units.Count));
        Assert.EndsWith("<h1>a20000</h1>\n", Rendered.From(text).Html, StringComparison.Ordinal);
        Assert.Empty(Reader.Read(Numbered(ReadingLimits.Items, i => $"# a{i}\n")).Problems);
    }

    [Fact]
    public void Anchors_beyond_the_limit_are_reported()
    {
        var document = Reader.Read(Numbered(ReadingLimits.Items + 1, i => $"<a name=\"a{i}\"></a>"));

        Assert.Equal("the article has more anchors than 20000; what follows was not read; split it", Assert.Single(document.Problems).Message);
        Assert.Equal(ReadingLimits.Items, document.Variant.Anchors.Count);
    }

    [Fact]
    public void Slugs_that_repeat_thousands_of_times_are_numbered_in_time() => Measure(() =>
    {
        var anchors = Reader.Variant(Numbered(ReadingLimits.Items, _ => "# a\n")).Anchors;

        Assert.Equal(ReadingLimits.Items, anchors.Count);
        Assert.Equal("a-19999", anchors[^1].Name);
    });

    [Fact]
    public void Thousands_of_suppressions_are_used_in_time() => Measure(() =>
    {
        const int count = 6_000;
        const string suppression = "<!-- typedcontent-disable-next-line TC1001 -->\n";
        var files = new ContentSet().With("sv-SE/a.md", Numbered(count, i => $"{suppression}\n[a](c{i}.md)\n\n") + Numbered(count, _ => suppression)).Files;
        var findings = ContentCompilation.Create(files, ContentOptions.From("App.Content", null, null, null)).GetAllFindings(ReportSettings.Default);

        Assert.Equal(count, findings.Count(finding => finding.Problem.Rule.Id == "TC0007"));
        Assert.DoesNotContain(findings, finding => finding.Problem.Rule.Id == "TC1001");
    });

    [Fact]
    public void As_many_units_as_allowed_are_aligned_named_and_packed_in_time() => Measure(() =>
    {
        var content = new ContentSet();
        foreach (var locale in (string[])["sv-SE", "de-DE"])
        {
            content.With(locale + "/a.md", Markup.SideBySide(locale, [.. Enumerable.Range(0, 9_000).Select(i =>
                (i, locale + i, i % 3 == 0 ? "Yes" : i % 3 == 1 ? "A text that is the same at its beginning and then " + i : i.ToString(CultureInfo.InvariantCulture)))]));
        }

        Assert.InRange(content.Model("a").Strings.Select(unit => unit.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count(), 9_000, 18_000);
        Assert.Equal(3, content.Pack().Count);
    });

    [Fact]
    public void A_heading_of_a_million_characters_costs_what_stands_below_it_no_time() => Measure(() =>
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", $"# {new string('a', 1_000_000)}\n\n" + Numbered(6_000, i => $"## b{i}\n\nc {i}\n\n"))
            .With("sv-SE/b.md", $"# {new string('a', 1_000_000)}\n\n" + Numbered(9_000, i => $"<a name=\"b{i}\"></a>c {i} [d](#b{i})\n\n"));

        Assert.Equal(6_001, content.Model("a").Sections.Count);
        Assert.Equal(9_000, content.Model("b").Links.Count);
        Assert.Equal(2, content.Pack().Count);
    });

    [Fact]
    public void As_many_links_and_anchors_as_allowed_are_resolved_in_time() => Measure(() =>
    {
        const int most = ReadingLimits.Items - 1;
        var content = new ContentSet()
            .With("sv-SE/a.md", Numbered(most, i => $"[a](b.md#anchor-{i})\n\n"))
            .With("sv-SE/b.md", Numbered(most, i => $"# <a name=\"anchor-{i}\"></a>a\n"));

        Assert.Empty((IEnumerable<Problem>)content.CheckLinks("sv-SE/a.md"));
    });

    [Fact]
    public void As_many_broken_links_as_allowed_are_reported_in_time() => Measure(() =>
    {
        const int most = ReadingLimits.Items - 1;
        var content = new ContentSet()
            .With("sv-SE/a.md", Numbered(most, i => $"[a](b.md#ancohr-{i})\n\n"))
            .With("sv-SE/b.md", Numbered(most, i => $"# <a name=\"anchor-{i}\"></a>a\n"));

        Assert.Equal(most, content.CheckLinks("sv-SE/a.md").Count);
    });

    private static string Numbered(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    private static void Measure(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        Assert.True(watch.Elapsed < Enough, $"{watch.Elapsed}");
    }
}
