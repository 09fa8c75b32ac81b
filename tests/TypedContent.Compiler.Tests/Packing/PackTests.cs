using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Packing;

public sealed class PackTests
{
    private const string Head = "---\ntitle: {0} & <co>\ndescription: Om {0}\nms.contentlocale: {1}\nms.openlocfilehash: v1\ntags:\n- a\n- b\nempty: []\n---\n";

    private static ContentSet Content { get; } = new ContentSet()
        .With("sv-SE/a.md", Article("Fakturor", "sv-SE", "Fakturor", "Läs [mer](b.md#fees).", "1. Februar"))
        .With("de-DE/a.md", Article("Rechnungen", "de-DE", "Rechnungen", "Lesen Sie [mehr](b.md#fees).", "1. Februar"))
        .With("sv-SE/b.md", Markup.Heading(1, "fees", Markup.Unit(101, "Avgifter", "Fees")));

    [Fact]
    public void An_article_has_its_text_in_its_locale()
    {
        var article = new PackReader(Content.Pack()["sv-SE"])["a"];

        Assert.False(article.IsSource);
        Assert.Equal(
            [
                "Fakturor &amp; &lt;co&gt;", "Om Fakturor", "Fakturor", "mer", "<img src=\"x.png\" alt=\"\" />",
                "Fakturor", "Läs <a href=\"b.md#fees\">mer</a>.", "1. Februar",
            ],
            article.Strings);
        Assert.Equal(
            "<h1 id=\"invoices\">Fakturor</h1>\n<p>Läs <a href=\"b.md#fees\">mer</a>. <img src=\"x.png\" alt=\"\" /></p>\n<ol>\n<li>Februar\n</li>\n</ol>\n",
            article.Body);
        Assert.Equal([(article.Body, "invoices", (byte)1)], article.Sections);
    }

    [Fact]
    public void An_article_has_its_source_in_the_pack_of_the_source()
    {
        var article = new PackReader(Content.Pack()["en-US"])["a"];

        Assert.True(article.IsSource);
        Assert.Equal(["Invoices", null, "Invoices", "more", null, "Invoices", "Read <a href=\"b.md#fees\">more</a>.", "February 1"], article.Strings);
        Assert.Equal(
            "<h1 id=\"invoices\">Invoices</h1>\n<p>Read <a href=\"b.md#fees\">more</a>. <img src=\"x.png\" alt=\"\" /></p>\n<p>February 1</p>\n", article.Body);
        Assert.Contains(("ms.contentlocale", (byte)0, "en-US"), article.Metadata);
    }

    [Fact]
    public void Links_say_where_they_lead()
    {
        var pack = new PackReader(Content.Pack()["sv-SE"]);

        Assert.Equal([new PackedLink("b.md#fees", "b", "fees", 1, 0), new PackedLink("x.png", "", "", 7, -1)], pack["a"].Links);
        Assert.Equal([("b.md#fees", 0), ("x.png", 1)], pack["a"].Destinations.Select(destination => (destination.Value, destination.Link)));
    }

    [Fact]
    public void Metadata_keeps_its_form() => Assert.Equal(
        [
            ("title", 0, "Fakturor & <co>"), ("description", 0, "Om Fakturor"), ("ms.contentlocale", 0, "sv-SE"), ("ms.openlocfilehash", 0, "v1"),
            ("tags", 1, "a"), ("tags", 1, "b"), ("empty", 2, ""),
        ],
        new PackReader(Content.Pack()["sv-SE"])["a"].Metadata);

    [Fact]
    public void The_same_files_in_any_order_give_the_same_bytes()
    {
        var packs = Content.Pack();
        var dice = new Dice(1);
        for (var i = 0; i < 10; i++)
        {
            var shuffled = Content.Files.OrderBy(_ => dice.Next(1_000)).Aggregate(new ContentSet(), (set, file) => set.With(file.Origin.FilePath, file.Text)).Pack();

            Assert.Equal(packs.Keys.Order(), shuffled.Keys.Order());
            Assert.All(packs, pack => Assert.Equal(pack.Value, shuffled[pack.Key]));
        }
    }

    [Fact]
    public void Every_locale_has_a_pack_with_the_articles_that_it_has()
    {
        var packs = Content.Pack().Values.Select(bytes => new PackReader(bytes)).ToList();

        Assert.Equal(
            ["de-DE: a", "en-US: a b", "sv-SE: a b"],
            packs.Select(pack => $"{pack.Locale}: {string.Join(' ', pack.Records.Select(record => record.Path).Order())}").Order());
        Assert.All(packs, pack => Assert.Equal(packs[0]["a"].MemberHash, pack["a"].MemberHash));
    }

    [Fact]
    public void A_pack_states_which_articles_its_locale_lacks()
    {
        var packs = Content.Pack().ToDictionary(pack => pack.Key, pack => new PackReader(pack.Value));
        var members = packs["sv-SE"]["b"].MemberHash;

        Assert.Equal([(PackReader.Hash("b"), members)], packs["de-DE"].Lacking.Select(article => (article.Key, article.Value)));
        Assert.Empty(packs["sv-SE"].Lacking);
        Assert.Empty(packs["en-US"].Lacking);
    }

    [Fact]
    public void A_path_with_any_letters_is_found_by_the_hash_of_its_bytes()
    {
        var pack = new PackReader(new ContentSet().With("sv-SE/frågor/häufig-日本.md", "# Frågor").With("de-DE/ä.md", "# Ä").Pack()["sv-SE"]);

        Assert.Equal(PackReader.Hash("frågor/häufig-日本"), pack["frågor/häufig-日本"].Hash);
        Assert.Equal([PackReader.Hash("ä")], pack.Lacking.Keys);
    }

    [Fact]
    public void An_edited_sentence_changes_the_checksum_of_its_article_only()
    {
        var edited = new ContentSet();
        foreach (var file in Content.Files)
        {
            edited.With(file.Origin.FilePath, file.Text.Replace(">Avgifter<", ">Kostnader<", StringComparison.Ordinal));
        }

        var (before, after) = (new PackReader(Content.Pack()["sv-SE"]), new PackReader(edited.Pack()["sv-SE"]));
        Assert.Equal(before["a"].Checksum, after["a"].Checksum);
        Assert.Equal(before["b"].MemberHash, after["b"].MemberHash);
        Assert.NotEqual(before["b"].Checksum, after["b"].Checksum);
    }

    [Fact]
    public void A_locale_that_is_not_wanted_has_no_pack_and_changes_no_other()
    {
        var content = new ContentSet { Options = new ContentOptions { Locales = ["sv-SE"] } };
        foreach (var file in Content.Files)
        {
            content.With(file.Origin.FilePath, file.Text);
        }

        Assert.Equal(["en-US", "sv-SE"], content.Pack().Keys.Order());
        Assert.Equal(new PackReader(Content.Pack()["sv-SE"])["a"].Strings, new PackReader(content.Pack()["sv-SE"])["a"].Strings);
    }

    [Fact]
    public void A_real_source_article_stands_beside_its_translations()
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", Content.Files[0].Text)
            .With("en-US/a.md", "---\ntitle: All about invoices\n---\n# Invoices\n\nRead [more](b.md#fees), and much else.\n")
            .With("sv-SE/b.md", "# <a name=\"fees\"></a>Avgifter");
        var article = new PackReader(content.Pack()["en-US"])["a"];

        Assert.False(article.IsSource);
        Assert.Equal(["All about invoices", null, "Invoices", "more", null, "Invoices", "Read <a href=\"b.md#fees\">more</a>.", "February 1"], article.Strings);
        Assert.Contains("and much else", article.Body, StringComparison.Ordinal);
        Assert.Equal(article.MemberHash, new PackReader(content.Pack()["sv-SE"])["a"].MemberHash);
    }

    [Fact]
    public void Without_articles_there_is_an_empty_pack_of_the_source() =>
        Assert.Empty(new PackReader(Assert.Single(new ContentSet().Pack()).Value).Records);

    [Fact]
    public void What_a_locale_lacks_is_missing_there()
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", Markup.SideBySide("v1", (101, "ett", "One")))
            .With("de-DE/a.md", Markup.SideBySide("v1", (101, "eins", "One"), (102, "zwei", "Two")) + "\n# <a name=\"x\"></a>X\n\n[y](https://y.se)\n");
        var article = new PackReader(content.Pack()["sv-SE"])["a"];

        Assert.Equal(["", null, null, null, "ett", null], article.Strings);
        Assert.Equal([(null, "x", (byte)1)], article.Sections);
        Assert.Equal([new PackedLink(null, "", "", 4, -1)], article.Links);
    }

    [Fact]
    public void States_of_older_texts_are_stored()
    {
        var packs = new ContentSet()
            .With("de-DE/a.md", Markup.SideBySide("v1", (101, "eins", "One"), (102, "zwei", "Two"), (103, "drei", "Three"), (104, "vier", "Four")))
            .With("nl-NL/a.md", Markup.SideBySide("v2", (101, "een", "One"), (102, "ander", "Other"), (103, "drie", "Three"), (104, "vier", "Four")))
            .With("sv-SE/a.md", Markup.SideBySide("v2", (101, "ett", "One"), (102, "annan", "Other"), (103, "tre", "Three"), (104, "fyra", "Four"))).Pack();

        Assert.Equal([("", 0), ("eins", 1), ("zwei", 3), ("drei", 1), ("vier", 1)], Read("de-DE"));
        Assert.Equal([("", 1), ("ett", 1), ("annan", 1), ("tre", 1), ("fyra", 1)], Read("sv-SE"));
        Assert.Equal([("One", 1), ("Other", 1), ("Two", 3), ("Three", 1), ("Four", 1)], Read("en-US"));

        IEnumerable<(string, int)> Read(string locale)
        {
            var article = new PackReader(packs[locale])["a"];
            return article.Strings.Zip(article.States).Where(text => text.First is not null).Select(text => (text.First!, text.Second));
        }
    }

    [Fact]
    public void Packs_are_sorted_by_locale() => Assert.Equal(
        ["de-DE", "en-US", "sv-SE"], new ContentSet().With("sv-SE/a.md").With("en-US/a.md").With("de-DE/a.md").Compilation.GetPacks().Select(pack => pack.Locale));

    [Fact]
    public void A_source_with_other_headings_than_its_translation_has_no_body()
    {
        var content = new ContentSet().With(
            "sv-SE/a.md", $"# {Markup.Unit(101, "Rubrik", "Heading")}\n\n{Markup.Unit(102, "Text", "Text\n# Heading")}\n\n[{Markup.Unit(103, "x", "y")}](https://a.example)\n");
        var article = new PackReader(content.Pack()["en-US"])["a"];

        Assert.Equal("", article.Body);
        Assert.Equal([null], article.Sections.Select(section => section.Html));
        Assert.Equal("https://a.example", Assert.Single(article.Links).Destination);
        Assert.Equal([null, null, null, null, "Heading", "Text Heading", "y"], article.Strings.Select(text => text?.Replace("\n# ", " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_that_is_not_read_has_no_body()
    {
        var content = new ContentSet().With("sv-SE/a.md", $"# {Markup.Unit(101, "Rubrik", "Heading")}\n\n{Markup.Unit(102, "Text", new string('[', 6_000))}\n");
        var article = new PackReader(content.Pack()["en-US"])["a"];

        Assert.Equal(("", "Heading"), (article.Body, article.Strings[3]));
    }

    [Fact]
    public void The_first_unit_and_the_first_image_are_as_any()
    {
        var packs = new ContentSet().With("sv-SE/a.md", $"{Markup.Unit(101, "1. Februar", "February 1")}\n\n![bild](x.png)\n").Pack();

        Assert.Equal(["", null, "<img src=\"x.png\" alt=\"bild\" />", "1. Februar"], new PackReader(packs["sv-SE"])["a"].Strings);
        Assert.Equal([null, null, null, "February 1"], new PackReader(packs["en-US"])["a"].Strings);
    }

    [Fact]
    public void An_article_of_any_length_has_all_its_strings_and_links()
    {
        var article = new PackReader(new ContentSet().With(
            "sv-SE/a.md", string.Concat(Enumerable.Range(0, 300).Select(i => $"## Heading {i}\n\nText {i} [link {i}](https://a.example/{i})\n\n"))).Pack()["sv-SE"])["a"];

        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"link {i}"), article.Strings.Skip(2 + 300).Take(300));
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"https://a.example/{i}"), article.Links.Select(link => link.Destination));
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"heading-{i}"), article.Sections.Select(section => section.Anchor));
    }

    [Fact]
    public void A_unit_without_a_source_is_its_own_source()
    {
        var content = new ContentSet().With("sv-SE/a.md", $"{Markup.Unit(101, "ett", "One")}\n\n<span data-ttu-id=\"a1b2c-102\">två</span>\n");

        Assert.Equal(["ett", "två"], new PackReader(content.Pack()["sv-SE"])["a"].Strings.Skip(2));
        Assert.Equal(["One", "två"], new PackReader(content.Pack()["en-US"])["a"].Strings.Skip(2));
    }

    [Fact]
    public void A_source_text_is_taken_from_any_locale_that_has_it()
    {
        var content = new ContentSet()
            .With("de-DE/a.md", Markup.SideBySide("v1", (101, "eins", "One")))
            .With("en-US/a.md", "# Plain\n")
            .With("sv-SE/a.md", Markup.SideBySide("v1", (101, "ett", "One"), (102, "två", "Two")));
        var article = new PackReader(content.Pack()["en-US"])["a"];

        Assert.False(article.IsSource);
        Assert.Superset(new HashSet<string?> { "One", "Two" }, article.Strings.ToHashSet());
    }

    [Theory]
    [InlineData(6_000, "Invoices")] // brackets that are not read
    [InlineData((2 * 1024 * 1024) + 1, "")] // a file that is not read
    public void An_article_that_is_not_read_has_no_text_and_others_have_theirs(int length, string title)
    {
        var pack = new PackReader(new ContentSet()
            .With("en-US/a.md", "---\ntitle: Invoices\n---\n# A\n\n" + new string('[', length)).With("en-US/b.md", "# B").Pack()["en-US"]);

        Assert.Equal("", pack["a"].Body);
        Assert.Equal([title, null], pack["a"].Strings);
        Assert.Equal("B", pack["b"].Strings[0]);
    }

    [Fact]
    public void A_link_to_a_translated_anchor_leads_to_the_section_in_each_locale()
    {
        var content = new ContentSet()
            .With("en-US/a.md", "# Fees\n\n## Step\n\n# Pay\n\n## Step\n").With("de-DE/a.md", "# Gebühren\n\n# Zahlen {#pay}\n\n## Step\n")
            .With("en-US/b.md", "[1](a.md#fees) [2](a.md#step) [3](a.md#step-1)").With("de-DE/b.md", "[1](a.md#fees) [2](a.md#step) [3](a.md#gebühren)")
            .With("sv-SE/c.md", "[3](a.md#fees) [x](a.md) [y](a.md#gone)");
        var packs = content.Pack().ToDictionary(pack => pack.Key, pack => new PackReader(pack.Value));

        Assert.Equal([("fees", 0), ("step", 1), ("step-1", 3)], Own("en-US", "b"));
        Assert.Equal([("fees", 0), ("step", 3), ("gebühren", 0)], Own("de-DE", "b"));
        Assert.Equal([("fees", 0), ("", -1), ("gone", -1)], Own("sv-SE", "c"));
        Assert.Equal(["fees", "step", "pay", "step-1"], packs["en-US"]["a"].Sections.Select(section => section.Anchor));
        Assert.Equal(["gebühren", "step", "pay", "step"], packs["de-DE"]["a"].Sections.Select(section => section.Anchor));

        IEnumerable<(string, int)> Own(string locale, string path) =>
            packs[locale][path].Links.Where(link => link.Destination is not null).Select(link => (link.Fragment, link.Section));
    }

    [Fact]
    public void A_paragraph_with_an_open_tag_is_a_string_of_its_own()
    {
        var article = new PackReader(new ContentSet().With("sv-SE/a.md", "En <b>fet\n\nannan\n").Pack()["sv-SE"])["a"];

        Assert.Equal(["En <b>fet</b>", "annan"], article.Strings.Skip(2));
    }

    [Fact]
    public void A_heading_by_itself_has_no_links_and_ids()
    {
        var article = new PackReader(new ContentSet().With("sv-SE/a.md", "# <a name=\"x\"></a>A [b](https://b.example)").Pack()["sv-SE"])["a"];

        Assert.Equal("A b", article.Strings[2]);
        Assert.Equal("<h1 id=\"x\">A <a href=\"https://b.example\">b</a></h1>\n", article.Sections[0].Html);
    }

    [Fact]
    public void A_link_to_an_anchor_that_is_there_twice_leads_to_the_first()
    {
        var content = new ContentSet().With("sv-SE/a.md", "# <a name=\"x\"></a>A\n\n# <a name=\"x\"></a>B\n\n[x](#x)\n");

        Assert.Equal(0, Assert.Single(new PackReader(content.Pack()["sv-SE"])["a"].Links).Section);
    }

    private static string Article(string title, string locale, string heading, string sentence, string day) =>
        Head.Replace("{0}", title, StringComparison.Ordinal).Replace("{1}", locale, StringComparison.Ordinal)
        + Markup.Heading(1, "invoices", Markup.Unit(101, heading, "Invoices")) + "\n\n"
        + Markup.Unit(102, sentence, "Read [more](b.md#fees).") + " ![](x.png)\n\n" + Markup.Unit(103, day, "February 1") + "\n";
}
