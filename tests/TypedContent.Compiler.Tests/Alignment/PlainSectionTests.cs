using System.Globalization;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Tests.Locks;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

public sealed class PlainSectionTests
{
    [Theory]
    [InlineData("# Bill\n\n## Set up Azure\n\n## Prices in 2026\n\n## `pay` command", "# Rechnung\n\n## Azure einrichten\n\n## Neues\n\n## Preise 2026\n\n## Der Befehl `pay`", "0 1 3 4")]
    [InlineData("# Bill\n\n## Set up Azure\n\n## News\n\n## Prices in 2026\n\n## `pay` command", "# Rechnung\n\n## Azure einrichten\n\n## Preise 2026\n\n## Der Befehl `pay`", "0 1 -1 2 3")]
    [InlineData("# Bill\n\n## Set up\n\n### Prices\n\n## End", "# Rechnung\n\n## Aufbau\n\n## Preise\n\n## Ende", "0 1 2 3")]
    [InlineData("# Bill\n\n## Steps\n\n### Open\n\n## Next", "# Rechnung\n\n## Schritte {#steps}\n\n## Mehr\n\n### Offen\n\n## Weiter {#next}", "0 1 3 4")]
    public void A_heading_that_one_locale_has_or_has_at_another_level_leaves_the_others_joined(string source, string target, string expected) =>
        Assert.Equal(expected, Joined(source, target));

    [Theory]
    [InlineData("# A\n\n## Pay {#pay}\n\n## Send {#send}", "# B\n\n## Senden {#send}\n\n## Zahlen {#pay}", "0 2 1")]
    [InlineData("# A\n\n## <a id=\"pay\"></a>Pay\n\n## Send", "# B\n\n## Senden\n\n## <a id=\"pay\"></a>Zahlen", "0 2 1")]
    [InlineData("# A\n\n<a name=\"pay\"></a>\n\n## Pay\n\n## Send", "# B\n\n## Senden\n\n<a name=\"pay\"></a>\n\n## Zahlen", "0 2 1")]
    [InlineData("# A\n\n## Pay\n\n## Send", "# B\n\n## Senden {#send}\n\n## Zahlen {#pay}", "0 2 1")]
    public void A_common_name_joins_headings_in_any_order(string source, string target, string expected) => Assert.Equal(expected, Joined(source, target));

    [Theory]
    [InlineData("# A\n\n## Pay\n\n## FAQ", "# B\n\n## FAQ\n\n## Zahlen", "0 -1 -1")]
    [InlineData("# A\n\n## Help\n\n## Support", "# B\n\n## Support\n\n## Kontakt", "0 -1 -1")]
    [InlineData("# A\n\n## Pay\n\n## FAQ", "# B\n\n## Zahlen\n\n## Neues von hier\n\n## FAQ", "0 -1 3")]
    [InlineData("# A\n\n## Help\n\n## Pay\n\n## Send\n\n## Support", "# B\n\n## Support\n\n## Zahlen\n\n## Senden\n\n## Kontakt", "0 -1 2 3 -1")]
    [InlineData("# A\n\n## Help\n\n## Support", "# B\n\n## Support\n\n## Kontakt {#support}", "0 1 2")]
    public void A_name_that_may_be_common_by_chance_joins_nothing_against_the_order(string source, string target, string expected) =>
        Assert.Equal(expected, Joined(source, target));

    [Theory]
    [InlineData("## Azure\n\n## Build\n\n## Deploy", "## Azure\n\n## Deploy\n\n## Neu hier\n\n## Build", "0 3 1")]
    [InlineData("## Azure\n\n## Build\n\n## Costs\n\n## Deploy", "## Azure\n\n## Deploy\n\n## Build", "0 2 -1 1")]
    [InlineData("## Example 1\n\n## Azure\n\n## Docker {#docker}", "## Azure\n\n## Example 1\n\n## Docker {#docker}\n\n## Neu", "1 0 2")]
    [InlineData("# Step 2\n\n### Example 1\n\n### Azure\n\n### Set up Docker {#docker}", "### Azure\n\n### Example 1\n\n### Docker einrichten {#docker}", "-1 1 0 2")]
    public void Names_that_all_headings_of_an_article_have_in_common_join_them_in_any_order(string source, string target, string expected) =>
        Assert.Equal(expected, Joined(source, target));

    [Theory]
    [InlineData("# A\n\n## Azure\n\n## Pay\n\n## API\n\n## Send", "# B\n\n## Azure\n\n## Zahlen\n\n## API\n\n## Senden", "0 1 2 3 4")]
    [InlineData("## <a name=\"p\"></a>Pay\n\n## Send", "## <a name=\"p\"></a>Zahlen\n\n## Senden\n\n## Pay", "0 1")]
    [InlineData("## Pay {#pay}\n\n## Send {#send}\n\n## Get", "<a name=\"pay\"></a><a name=\"send\"></a>\n\n## Zahlen und senden\n\n## Holen", "0 -1 1")]
    [InlineData("# Bill\n\n## Open it\n\nText <a name=\"p\"></a>here.\n\n## Send it", "# Rechnung\n\n## Zahlen\n\nText <a name=\"p\"></a>hier.", "0 -1 -1")]
    [InlineData("## Azure\n\n## Prices in 2026\n\n## Build\n\n## Step 2", "## Azure\n\n## Preise 2026\n\n## Schritt 2\n\n## Build", "0 1 3 2")]
    public void A_name_that_agrees_with_the_order_joins_one_heading_with_one(string source, string target, string expected) => Assert.Equal(expected, Joined(source, target));

    [Fact]
    public void Headings_that_a_lock_pins_are_joined_in_any_order()
    {
        var content = new LockedContent("# A\n\n## Open\n\n## Pay\n\n## Send\n\n## Close", "# B\n\n## Schließen\n\n## Senden\n\n## Zahlen\n\n## Öffnen")
            .WithEntries("pin \"Open\" = \"Öffnen\"", "pin \"Pay\" = \"Zahlen\"", "pin \"Send\" = \"Senden\"", "pin \"Close\" = \"Schließen\"");

        Assert.Equal([0, 4, 3, 2, 1], content.Aligned.Sections.Select(section => section.Indices[1]));
    }

    [Fact]
    public void Names_of_places_in_the_text_lead_to_no_heading_of_a_translation() =>
        Assert.Equal(["pay"], Content("## Pay\n\nText <a name=\"p\"></a>here.", "## Zahlen\n\nText hier.").Align("a").Headings[1].Anchors.Select(anchor => anchor.Name));

    [Theory]
    [InlineData("# A\n\n## Example\n\n## Pay\n\n## Example", "# B\n\n## Example 1\n\n## Zahlen {#pay}", "0 1 2 -1")]
    [InlineData("# A\n\n## Example\n\n## Pay\n\n## Example", "# B\n\n## Zahlen {#pay}\n\n## Example", "0 -1 1 2")]
    [InlineData("# A\n\n## Pay {#x}\n\n## Send {#x}", "# B\n\n## Zahlen {#x}\n\n## Senden", "0 1 2")]
    public void A_name_of_several_headings_decides_nothing(string source, string target, string expected) => Assert.Equal(expected, Joined(source, target));

    [Fact]
    public void What_has_no_clearly_best_counterpart_is_not_joined()
    {
        Assert.Equal("0 -1 -1", Joined("# Bill\n\n## Open it\n\n## Send it", "# Rechnung\n\n## Zahlen"));
        Assert.Equal("-1", Joined("# Bill", "Keine Überschrift."));
        Assert.Equal("-1 -1 -1", Joined("## Pay\n\n### Sub\n\n## Send", "### Zahlen\n\n## Unter\n\n### Senden"));
    }

    [Fact]
    public void Headings_of_the_same_levels_are_joined_without_other_evidence()
    {
        var source = string.Concat(Enumerable.Range(0, 30).Select(i => $"{(i % 3 == 0 ? "##" : "###")} {Word(i, 'a')}\n\nText.\n\n"));
        var target = string.Concat(Enumerable.Range(0, 30).Select(i => $"{(i % 3 == 0 ? "##" : "###")} {Word(i, 'あ')}\n\n本文。\n\n"));

        Assert.Equal(string.Join(' ', Enumerable.Range(0, 30)), Joined(source, target));
    }

    [Fact]
    public void Sections_that_only_a_translation_has_are_no_members()
    {
        var article = Content("# Bill\n\n## Pay {#pay}", "# Rechnung\n\n## Neu {#new}\n\n### Mehr {#more}\n\n## Zahlen {#pay}").Align("a");

        Assert.Equal([("bill", -1), ("pay", 0)], article.Sections.Select(section => (section.Anchor, section.Parent)));
        Assert.Equal([0, 3], article.Sections.Select(section => section.Indices[1]));
    }

    [Fact]
    public void A_plain_translation_of_a_side_by_side_article_has_its_sections()
    {
        var content = new ContentSet()
            .With("de-DE/a.md", $"# {Markup.Unit(101, "Rechnung", "Bill")} {{#bill}}\n\n## Neu {{#new}}")
            .With("fr-FR/a.md", "# Facture {#bill}\n\n## Payer {#pay}")
            .With("sv-SE/a.md", "# Faktura {#bill}\n\n## Nytt {#new}\n\n## Betala {#pay}\n\n## Slut");

        Assert.Equal(
            [("bill", "0 0 0"), ("new", "1 -1 1"), ("pay", "-1 1 2")],
            content.Align("a").Sections.Select(section => (section.Anchor, string.Join(' ', section.Indices))));
    }

    [Fact]
    public void Sections_of_many_headings_are_joined_in_linear_work() =>
        Allocation.AssertLinear(2_500, headings =>
        {
            var content = Content(Many(headings, 'a'), Many(headings + 1, 'b'));
            var group = content.Group("a");
            return Allocation.Of(() => Assert.NotEmpty(ArticleAligner.Align(new(group, [[], []]), "en-US").Sections));
        });

    private static string Many(int headings, char first) =>
        string.Concat(Enumerable.Range(0, headings).Select(i => $"## {Word(i, first)}\n\n"));

    /// <summary>Returns a word without letters that the words of another beginning have.</summary>
    private static string Word(int seed, char first) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Concat(Enumerable.Range(0, 3 + (seed % 7)).Select(i => (char)(first + ((seed + i) % 4))))}");

    private static string Joined(string source, string target)
    {
        var sections = Content(source, target).Align("a").Sections;
        return string.Join(' ', sections.Select(section => section.Indices[1]));
    }

    private static ContentSet Content(string source, string target) => new ContentSet().With("en-US/a.md", source).With("de-DE/a.md", target);
}
