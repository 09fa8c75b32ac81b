using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests included files that contain their source beside the translation.</summary>
public sealed class SideBySideTests
{
    private static readonly string s_included =
        "---\ntitle: x\n---\n" + Markup.Heading(2, "fees", Markup.Unit(101, "Avgifter", "Fees")) + "\n\n" + Markup.Unit(102, "Betala [nu](../b.md).", "Pay [now](../b.md).");

    [Fact]
    public void Their_units_are_units_of_the_page_in_order()
    {
        var set = Set(Markup.Unit(101, "före", "before") + "\n\n> [!INCLUDE [x](includes/x.md)]\n\n" + Markup.Unit(102, "efter", "after"), s_included);

        Assert.Equal(["before", "Fees", "Pay now.", "after"], set.Model("a").Strings.Select(member => member.Label));
        Assert.Equal(["före", "Avgifter", "Betala <a href=\"b.md\">nu</a>.", "efter"], Rendered.From(set, "sv-SE/a.md").Units);
        Assert.Empty(set.Check());
    }

    [Fact]
    public void A_page_of_includes_alone_has_their_units() => Assert.Equal(
        ["Fees", "Pay now."], Set("---\ntitle: a\n---\n[!INCLUDE [x](includes/x.md)]\n", s_included).Model("a").Strings.Select(member => member.Label));

    [Fact]
    public void The_pack_of_the_source_has_the_source_of_what_is_included()
    {
        var packs = Set(Markup.Unit(101, "före", "before") + "\n\n[!INCLUDE [x](includes/x.md)]", s_included).Pack();

        Assert.Equal(
            "<p>before</p>\n<h2 id=\"fees\">Fees</h2>\n<p>Pay <a href=\"b.md\">now</a>.</p>\n", new PackReader(packs["en-US"])["a"].Body);
        Assert.Equal(
            "<p>före</p>\n<h2 id=\"fees\">Avgifter</h2>\n<p>Betala <a href=\"b.md\">nu</a>.</p>\n", new PackReader(packs["sv-SE"])["a"].Body);
        Assert.Equal(["a", "b"], new PackReader(packs["sv-SE"]).Records.Select(record => record.Path).Order());
        Assert.Equal("b.md", new PackReader(packs["sv-SE"])["a"].Links[0].Destination);
    }

    [Fact]
    public void Inside_a_unit_each_side_gets_its_own()
    {
        const string directive = "[!INCLUDE[p](includes/x.md)]";
        var set = Set(
            "# " + Markup.Unit(101, $"Om {directive} här", $"About {directive} here") + "\n\n| " + Markup.Unit(102, "cell", "cell") + " | b |\n|---|---|\n| "
                + Markup.Unit(103, $"{directive}", $"{directive}") + " | c |",
            Markup.Unit(101, "Affären", "Business") + "\n");

        Assert.Equal(["About Business here", "cell", "Business"], set.Model("a").Strings.Select(member => member.Label));
        Assert.Equal(["Om Affären här", "cell", "Affären"], Rendered.From(set, "sv-SE/a.md").Texts);
        Assert.Contains("About Business here</h1>", new PackReader(set.Pack()["en-US"])["a"].Body, StringComparison.Ordinal);
        Assert.Empty(set.Check());
    }

    [Theory]
    [InlineData("[!INCLUDE [{0}](includes/x.md)]")]
    [InlineData("{1}")]
    public void Units_of_labels_are_no_text(string template)
    {
        var label = template.Replace("{0}", Markup.Unit(101, "etikett", "label"), StringComparison.Ordinal)
            .Replace("{1}", Markup.Unit(101, "[!INCLUDE [x](includes/x.md)]", "[!INCLUDE [x](includes/x.md)]"), StringComparison.Ordinal);
        var set = Set(Markup.Unit(100, "a", "a") + "\n\n" + label + "\n\n" + Markup.Unit(102, "b", "b"), s_included);

        Assert.Equal(["a", "Fees", "Pay now.", "b"], set.Model("a").Strings.Select(member => member.Label));
        Assert.Contains("<h2 id=\"fees\">Avgifter</h2>", Rendered.From(set, "sv-SE/a.md").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_never_closed_keeps_to_its_file()
    {
        var set = Set("[!INCLUDE [x](includes/x.md)]\n\n" + Markup.Unit(101, "a", "a") + " [x](no.md)", "<span data-ttu-id=\"a-1\">aldrig");

        Assert.Equal([("TC1001", "sv-SE/a.md"), ("TC0002", "sv-SE/includes/x.md")], set.Check().Select(problem => (problem.Rule.Id, problem.FilePath)));
        Assert.Equal(["a"], set.Model("a").Strings.Select(member => member.Label));
    }

    [Fact]
    public void A_plain_page_has_the_translation()
    {
        var set = Set("Före\n\n[!INCLUDE [x](includes/x.md)]", s_included);

        Assert.Equal("<p>Före</p>\n<h2 id=\"fees\">Avgifter</h2>\n<p>Betala <a href=\"b.md\">nu</a>.</p>\n", Rendered.From(set, "sv-SE/a.md").Html);
        Assert.Equal(3, set.Model("a").Strings.Count);
    }

    [Fact]
    public void Locales_share_the_members_of_what_they_include()
    {
        var set = Set("[!INCLUDE [x](includes/x.md)]", s_included).With("de-DE/a.md", "[!INCLUDE [x](includes/x.md)]")
            .With("de-DE/includes/x.md", Markup.Heading(2, "fees", Markup.Unit(101, "Kosten", "Fees")) + "\n\n" + Markup.Unit(102, "Jetzt [zahlen](../b.md).", "Pay [now](../b.md)."));

        Assert.Equal(["Fees", "Pay now."], set.Model("a").Strings.Select(member => member.Label));
        Assert.Equal(["Kosten", "Jetzt <a href=\"b.md\">zahlen</a>."], new PackReader(set.Pack()["de-DE"])["a"].Strings.TakeLast(2));
    }

    private static ContentSet Set(string body, string included) =>
        new ContentSet().With("sv-SE/a.md", body).With("sv-SE/includes/x.md", included).With("sv-SE/b.md");
}
