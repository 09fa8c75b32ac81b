using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Links to anchors of plain articles, whose headings are translated, and with them the anchors.</summary>
public sealed class TranslatedAnchorTests
{
    private const string Guide = "# Guide\n\n## Steps in 2026\n\nOne.\n\n## The `pay` command {#pay}\n\nTwo.\n";
    private const string Leitfaden = "# Leitfaden\n\n## Schritte 2026\n\nEins.\n\n## Nur hier {#extra}\n\nMehr.\n\n## Der Befehl `pay`\n\nZwei.\n\n[zurück](#steps-in-2026)\n";

    [Theory]
    [InlineData("guide.md#steps-in-2026", "steps-in-2026", "schritte-2026")]
    [InlineData("guide.md#schritte-2026", "schritte-2026", "schritte-2026")]
    [InlineData("guide.md#pay", "pay", "der-befehl-pay")]
    [InlineData("guide.md#the-pay-command", "the-pay-command", "der-befehl-pay")]
    [InlineData("guide.md#extra", "extra", "")]
    public void A_link_may_name_the_anchor_of_the_source(string destination, string fragment, string section)
    {
        var content = Content($"[x]({destination})");

        Assert.Empty(content.CheckLinks("de-DE/a.md"));
        var resolution = content.Resolve("de-DE/a.md", destination);
        Assert.Equal((fragment, section), (resolution.Fragment, resolution.Section));
    }

    [Theory]
    [InlineData("guide.md#steps-in-2025", "TC1002: 'guide' has no anchor '#steps-in-2025' in de-DE; '#steps-in-2026' is similar")]
    [InlineData("guide.md#schritte-2025", "TC1002: 'guide' has no anchor '#schritte-2025' in de-DE; '#schritte-2026' is similar")]
    [InlineData("guide.md#Steps-in-2026", "TC1006: ")]
    [InlineData("guide.md#gone", "TC1002: 'guide' has no anchor '#gone' in de-DE")]
    public void A_misspelled_anchor_is_reported(string destination, string message)
    {
        var problem = Assert.Single(Content($"[x]({destination})").CheckLinks("de-DE/a.md"));

        Assert.StartsWith(message, $"{problem.Rule.Id}: {problem.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_of_a_section_that_the_translation_lacks_is_reported()
    {
        var content = new ContentSet()
            .With("en-US/guide.md", "# Guide\n\n## Steps\n\n## Pay {#pay}").With("de-DE/guide.md", "# Leitfaden\n\n## Zahlen {#pay}").With("de-DE/a.md", "[x](guide.md#steps)");

        Assert.Equal("TC1002", Assert.Single(content.CheckLinks("de-DE/a.md")).Rule.Id);
    }

    [Fact]
    public void A_link_to_a_section_that_may_be_translated_is_no_error()
    {
        var content = new ContentSet()
            .With("en-US/guide.md", "# Guide\n\n## Steps\n\n## Costs\n\n## Limits").With("de-DE/guide.md", "# Leitfaden\n\n## Schritte\n\n## Grenzen").With("de-DE/a.md", "[x](guide.md#steps)");

        var problem = Assert.Single(content.CheckLinks("de-DE/a.md"));
        Assert.Equal(
            "TC1019: 'guide' has no anchor '#steps' in de-DE, and it isn't certain which of its headings is the translation of that section; write {#steps} behind the right heading",
            $"{problem.Rule.Id}: {problem.Message}");
    }

    [Fact]
    public void The_source_does_not_have_the_anchors_of_its_translations() =>
        Assert.Equal("TC1002", Assert.Single(Content("x").With("en-US/b.md", "[x](guide.md#schritte-2026)").CheckLinks("en-US/b.md")).Rule.Id);

    [Fact]
    public void The_html_of_a_translation_has_the_ids_of_the_source_too()
    {
        var guide = new PackReader(Content("[x](guide.md#pay)").Pack()["de-DE"])["guide"];

        Assert.Equal(["leitfaden", "schritte-2026", "der-befehl-pay"], guide.Sections.Select(section => section.Anchor));
        Assert.Equal(
            "<h1 id=\"leitfaden\"><span id=\"guide\"></span>Leitfaden</h1>\n<h2 id=\"schritte-2026\"><span id=\"steps-in-2026\"></span>Schritte 2026</h2>\n<p>Eins.</p>\n"
            + "<h2 id=\"extra\"><span id=\"nur-hier\"></span>Nur hier</h2>\n<p>Mehr.</p>\n"
            + "<h2 id=\"der-befehl-pay\"><span id=\"pay\"></span><span id=\"the-pay-command\"></span>Der Befehl <code>pay</code></h2>\n<p>Zwei.</p>\n<p><a href=\"#steps-in-2026\">zurück</a></p>\n",
            guide.Body);
    }

    [Fact]
    public void The_parts_of_a_page_are_where_they_were()
    {
        var guide = new PackReader(Content("x").Pack()["de-DE"])["guide"];
        var alone = new PackReader(new ContentSet().With("de-DE/guide.md", Leitfaden).Pack()["de-DE"])["guide"];

        Assert.Equal("<h2 id=\"schritte-2026\"><span id=\"steps-in-2026\"></span>Schritte 2026</h2>\n<p>Eins.</p>\n", guide.Sections[1].Html);
        Assert.Equal(["Leitfaden", "Schritte 2026", "Der Befehl <code>pay</code>"], guide.Strings.Skip(2).Take(3));
        Assert.Superset(guide.Strings.Where(text => text is not null).ToHashSet(), alone.Strings.Where(text => text is not null).ToHashSet());
        Assert.StartsWith("#steps-in-2026\"", guide.Body.Substring(Assert.Single(guide.Destinations).Offset - Extra(guide.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_a_page_has_is_not_written_twice()
    {
        var content = new ContentSet()
            .With("en-US/guide.md", "# Guide\n\n## Steps\n\n## Pay {#pay}").With("de-DE/guide.md", "# Leitfaden\n\n## Schritte\n\n<b id=\"steps\">Hier</b>\n\n## Zahlen {#pay}");

        Assert.Equal(1, new PackReader(content.Pack()["de-DE"])["guide"].Body.Split("id=\"steps\"").Length - 1);
    }

    [Fact]
    public void A_link_leads_to_the_section_of_the_locale()
    {
        var packs = Content("[1](guide.md#pay) [2](guide.md#der-befehl-pay) [3](guide.md#extra)").With("en-US/a.md", "[1](guide.md#pay)").Pack().ToDictionary(pack => pack.Key, pack => new PackReader(pack.Value));

        Assert.Equal([("pay", 2), ("der-befehl-pay", 2), ("extra", -1)], packs["de-DE"]["a"].Links.Select(link => (link.Fragment, link.Section)));
        Assert.Equal("pay", packs["en-US"]["guide"].Sections[2].Anchor);
    }

    /// <summary>Returns the number of bytes that the letters of a text have besides one each.</summary>
    private static int Extra(string text) => System.Text.Encoding.UTF8.GetByteCount(text[..text.LastIndexOf("href", StringComparison.Ordinal)]) - text.LastIndexOf("href", StringComparison.Ordinal);

    private static ContentSet Content(string link) =>
        new ContentSet().With("en-US/guide.md", Guide).With("de-DE/guide.md", Leitfaden).With("de-DE/a.md", link);
}
