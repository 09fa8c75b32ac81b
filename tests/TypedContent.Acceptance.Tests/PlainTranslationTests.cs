using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the anchors of articles without source texts, whose headings have other slugs in each language.</summary>
public sealed class PlainTranslationTests
{
    private static readonly CultureInfo s_english = new("en-US");
    private static readonly CultureInfo s_german = new("de-DE");

    [Fact]
    public void A_section_has_the_anchor_of_each_language()
    {
        Section section = Build().AllSections[1];

        Assert.Equal(("overview", "Overview"), (section.In(s_english).Anchor, section.In(s_english).Heading.ToString()));
        Assert.Equal(("überblick", "Überblick"), (section.In(s_german).Anchor, section.In(s_german).Heading.ToString()));
        Assert.StartsWith("<h2 id=\"überblick\">", section.In(s_german).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_translated_anchor_leads_to_the_section()
    {
        Article article = Build();

        Assert.Equal(
            [
                ("overview", LinkKind.Anchor, "Overview"), ("prices", LinkKind.Section, "Prices"), ("info", LinkKind.Section, "Info"),
                ("überblick", LinkKind.Anchor, "Überblick"), ("preise", LinkKind.Section, "Preise"),
            ],
            article.AllLinks.Select((link, i) => link.In(i < 3 ? s_english : s_german)).Select(link => (link.Fragment, link.Kind, link.TargetSection!.Value.Heading.ToString())));
    }

    [Fact]
    public void An_anchor_that_another_language_has_elsewhere_leads_to_the_section_of_the_readers_language()
    {
        Link info = Build().AllLinks[2];

        Assert.Equal(("Info", "info"), (info.In(s_english).TargetSection!.Value.Heading.ToString(), info.In(s_english).TargetSection!.Value.Anchor));
        Assert.Equal(("Info", "info"), (info.In(s_german).TargetSection!.Value.Heading.ToString(), info.In(s_german).TargetSection!.Value.Anchor));
        Assert.NotEqual(info.In(s_english).TargetSection!.Value.In(s_german), info.In(s_german).TargetSection!.Value);
    }

    private static Article Build()
    {
        ContentAssembly content = ContentAssembly.Build(
        [
            File("en-US/a.md", "# Start\n\n[1](#overview) [2](b.md#prices) [3](b.md#info)\n\n## Overview\n"),
            File("de-DE/a.md", "# Start\n\n[1](#überblick) [2](b.md#preise) [3](b.md#info)\n\n## Überblick\n"),
            File("en-US/b.md", "# B\n\n## Prices\n\n### Info\n\n## Help {#help}\n\n### Info\n"),
            File("de-DE/b.md", "# B\n\n## Preise\n\n## Hilfe {#help}\n\n### Info\n"),
        ]);
        // The German article lacks a section.
        Assert.DoesNotContain(content.Diagnostics, diagnostic => diagnostic.Id is not ("TC2015" or "TC2017"));
        return content.Articles.Single(article => article.Path == "a");
    }

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}
