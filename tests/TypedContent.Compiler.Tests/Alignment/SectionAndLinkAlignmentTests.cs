using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

public sealed class SectionAndLinkAlignmentTests
{
    [Fact]
    public void Sections_are_joined_by_their_anchors()
    {
        var content = Content(
            Markup.Unit(101, "ja", "Yes") + "\n# <a name=\"a\"></a>Ett\n\n## <a name=\"b\"></a>Två\n\n## <a name=\"b\"></a>Tre",
            Markup.Unit(101, "ja", "Yes") + "\n# <a name=\"a\"></a>Eins\n\n## <a name=\"x\"></a>Neu\n\n## <a name=\"b\"></a>Zwei");

        Assert.Equal([("a", 0, 0), ("x", -1, 1), ("b", 1, 2), ("b", 2, -1)], Sections(content));
    }

    [Fact]
    public void Sections_with_one_anchor_are_joined_in_their_order()
    {
        const string Repeats = "# <a name=\"b\"></a>x\n\n# <a name=\"b\"></a>y\n\n# <a name=\"b\"></a>z\n\n";
        var unit = Markup.Unit(101, "ja", "Yes");

        Assert.Equal([("b", 0, 1), ("b", 1, 2), ("b", 2, 3), ("a", -1, 0)], Sections(Content(Repeats + unit, "# <a name=\"a\"></a>w\n\n" + Repeats + unit)).OrderByDescending(section => section.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public void The_number_of_a_repeated_anchor_is_no_part_of_another()
    {
        const string Repeats = "# <a name=\"b\"></a>x\n\n# <a name=\"b\"></a>y\n\n";
        var unit = Markup.Unit(101, "ja", "Yes");

        Assert.Equal([("b", 0, 0), ("b", 1, -1), ("b1", 2, 1)], Sections(Content(Repeats + "# <a name=\"b1\"></a>z\n\n" + unit, "# <a name=\"b\"></a>x\n\n# <a name=\"b1\"></a>z\n\n" + unit)).Order());
    }

    [Fact]
    public void A_section_of_a_plain_translation_that_is_not_joined_has_no_name_of_the_source()
    {
        var content = new ContentSet().With("en-US/a.md", "# A\n\nOne.\n\n## Pay\n\nTwo.\n\n## FAQ\n\nThree.").With("de-DE/a.md", "# B\n\n## FAQ\n\nVier Wörter mehr hier.\n\n## Zahlen").Align("a");

        Assert.Equal([0, -1, -1], content.Sections.Select(section => section.Indices[1]));
        Assert.Equal(["", ""], content.UnnamedUnits.Where(unit => unit.Label is "FAQ" or "Vier Wörter mehr hier.").Select(unit => unit.Section));
    }

    [Fact]
    public void Headings_of_plain_articles_with_the_same_levels_are_joined_in_their_order() =>
        Assert.Equal([("eins", 0, 0), ("zwei", 1, 1)], Sections(Content("# Ett\n\n## Två", "# Eins\n\n## Zwei")));

    [Fact]
    public void A_heading_that_a_plain_translation_lacks_leaves_the_others_joined() =>
        Assert.Equal([("eins", 0, 0), ("zwei", -1, 1)], Sections(Content("# Ett", "# Eins\n\n## Zwei")));

    [Fact]
    public void A_plain_source_article_names_the_sections_of_its_translations()
    {
        var content = Content(
            $"# <a name=\"next-steps\"></a>{Markup.Unit(101, "Nästa steg", "Next steps")}", $"# <a name=\"next-steps\"></a>{Markup.Unit(101, "Nächste", "Next steps")}")
            .With("en-US/a.md", "# Next steps\n");

        Assert.Equal([0, 0, 0], Assert.Single(content.Align("a").Sections).Indices);
    }

    [Fact]
    public void A_section_knows_the_section_around_it()
    {
        var content = Content("x", "# A\n\n## B\n\n### C\n\n## D\n\n# E");

        Assert.Equal([-1, 0, 1, 0, -1], content.Align("a").Sections.Select(section => section.Parent));
    }

    [Fact]
    public void A_section_after_a_deeper_one_is_in_the_one_around_both()
    {
        var content = Content("x", "# A\n\n### B\n\n## C\n\n## D\n\n#### E");

        Assert.Equal([-1, 0, 0, 0, 3], content.Align("a").Sections.Select(section => section.Parent));
    }

    [Fact]
    public void Links_that_lead_to_the_same_place_are_one()
    {
        var content = Content("[a](b.md) [b](./b.md?x) [c](b.md#p) [d](https://a.se)", "[d](https://a.se) [c](b.md#P) [e](../c.md)")
            .With("sv-SE/b.md", "# <a name=\"p\"></a>P").With("de-DE/b.md", "# <a name=\"p\"></a>P");
        var article = content.Align("a");

        Assert.Equal(
            [("https://a.se", 3, 0), ("b", 2, 1), ("../c.md", -1, 2), ("b", 0, -1)],
            article.Links.Select(link => (link.Resolution.Target, link.Indices[1], link.Indices[0])));
        Assert.Equal([3, 3, 1, 0], article.LinkRows[1]);
    }

    [Fact]
    public void An_image_and_a_link_to_the_same_file_are_one()
    {
        var link = Assert.Single(Content("![a](b.png) [a](b.png)", "x").Align("a").Links);

        Assert.Equal((LinkKind.Asset, "b.png"), (link.Resolution.Kind, link.Resolution.Target));
    }

    private static IEnumerable<(string, int, int)> Sections(ContentSet content) =>
        content.Align("a").Sections.Select(section => (section.Anchor, section.Indices[1], section.Indices[0]));

    private static ContentSet Content(string swedish, string german) =>
        new ContentSet().With("sv-SE/a.md", swedish).With("de-DE/a.md", german);
}
