using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

[Collection(nameof(Alone))]
public sealed class LargeArticleTests
{
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
        Assert.Equal("the article has more than 20000 headings and translation units; the rest was not read; split it", problem.Message);
        Assert.Equal((ReadingLimits.Items, ReadingLimits.Items, ReadingLimits.Items), (document.Variant.Headings.Count, document.Variant.Anchors.Count, document.Variant.Units.Count));
        Assert.EndsWith("<h1>a20000</h1>\n", Rendered.From(text).Html, StringComparison.Ordinal);
        Assert.Empty(Reader.Read(Numbered(ReadingLimits.Items, i => $"# a{i}\n")).Problems);
    }

    [Fact]
    public void Anchors_beyond_the_limit_are_reported()
    {
        var document = Reader.Read(Numbered(ReadingLimits.Items + 1, i => $"<a name=\"a{i}\"></a>"));

        Assert.Equal("the article has more than 20000 anchors; the rest was not read; split it", Assert.Single(document.Problems).Message);
        Assert.Equal(ReadingLimits.Items, document.Variant.Anchors.Count);
    }

    [Fact]
    public void Work_on_slugs_that_repeat_grows_with_their_number() => AssertLinear(ReadingLimits.Items / 2, count =>
    {
        var anchors = Reader.Variant(Numbered(count, _ => "# a\n")).Anchors;

        Assert.Equal(count, anchors.Count);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"a-{count - 1}"), anchors[^1].Name);
    });

    [Fact]
    public void Work_on_suppressions_grows_with_their_number() => AssertLinear(3_000, count =>
    {
        const string suppression = "<!-- typedcontent-disable-next-line TC1001 -->\n";
        var files = new ContentSet().With("sv-SE/a.md", Numbered(count, i => $"{suppression}\n[a](c{i}.md)\n\n") + Numbered(count, _ => suppression)).Files;
        var findings = ContentCompilation.Create(files, new ContentOptions { Namespace = "App.Content" }).GetAllFindings(ReportSettings.Default);

        Assert.Equal(count, findings.Count(finding => finding.Problem.Rule.Id == "TC0007"));
        Assert.DoesNotContain(findings, finding => finding.Problem.Rule.Id == "TC1001");
    });

    [Fact]
    public void Work_on_units_that_are_aligned_named_and_packed_grows_with_their_number() => AssertLinear(4_500, count =>
    {
        var content = new ContentSet();
        foreach (var locale in (string[])["sv-SE", "de-DE"])
        {
            content.With(locale + "/a.md", Markup.SideBySide(locale, [.. Enumerable.Range(0, count).Select(i =>
                (i, locale + i, i % 3 == 0 ? "Yes" : i % 3 == 1 ? "A text that is the same at its beginning and then " + i : i.ToString(CultureInfo.InvariantCulture)))]));
        }

        Assert.InRange(content.Model("a").Strings.Select(unit => unit.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count(), count, 2 * count);
        Assert.Equal(3, content.Pack().Count);
    });

    [Fact]
    public void Sections_links_and_anchors_don_t_copy_the_long_heading_above_them() => AssertLinear(1_000, count =>
    {
        var heading = $"# {new string('a', 100 * count)}\n\n";
        var content = new ContentSet()
            .With("sv-SE/a.md", heading + Numbered(count, i => $"## b{i}\n\nc {i}\n\n"))
            .With("sv-SE/b.md", heading + Numbered(count, i => $"<a name=\"b{i}\"></a>c {i} [d](#b{i})\n\n"));

        Assert.Equal(count + 1, content.Model("a").Sections.Count);
        Assert.Equal(count, content.Model("b").Links.Count);
        Assert.Equal(2, content.Pack().Count);
    });

    [Fact]
    public void Work_on_links_to_anchors_grows_with_their_number() => AssertLinear(3_000, count =>
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", Numbered(count, i => $"[a](b.md#anchor-{i})\n\n"))
            .With("sv-SE/b.md", Numbered(count, i => $"# <a name=\"anchor-{i}\"></a>a\n"));

        Assert.Empty((IEnumerable<Problem>)content.CheckLinks("sv-SE/a.md"));
    });

    [Fact]
    public void A_similar_anchor_is_looked_for_a_hundred_times_an_article()
    {
        const int most = 300;
        var content = new ContentSet()
            .With("sv-SE/a.md", Numbered(most, i => $"[a](b.md#ancohr-{i})\n\n"))
            .With("sv-SE/b.md", Numbered(most, i => $"# <a name=\"anchor-{i}\"></a>a\n"));
        var problems = content.CheckLinks("sv-SE/a.md");

        Assert.Equal(most, problems.Count);
        Assert.Equal(100, problems.Count(problem => problem.Message.Contains(" is similar", StringComparison.Ordinal)));
    }

    [LongRunningFact]
    public void As_many_broken_links_as_allowed_are_reported() => AssertLinear((ReadingLimits.Items / 2) - 1, count =>
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", Numbered(count, i => $"[a](b.md#ancohr-{i})\n\n"))
            .With("sv-SE/b.md", Numbered(count, i => $"# <a name=\"anchor-{i}\"></a>a\n"));

        Assert.Equal(count, content.CheckLinks("sv-SE/a.md").Count);
    });

    private static string Numbered(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    private static void AssertLinear(int count, Action<int> work) => Allocation.AssertLinear(count, n => Allocation.OfProcess(() => work(n)));
}
