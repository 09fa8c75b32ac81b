using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Naming;

public sealed class MemberNameTests
{
    private static readonly string[] Sources =
    [
        "Tell your customers first.", "Invoices", "Yes", "No", "**Important**: read this", "See [invoices](billing.md) and `orders`.",
        "!!!", "1. Sign in", "ToString", "Läs mer", "A sentence that is much longer than anything that would do as the name of a member",
    ];

    [Fact]
    public void A_unit_is_named_after_the_first_words_of_its_source() => Assert.Equal(
        [
            "TellYourCustomersFirst", "Invoices", "Yes", "No", "ImportantReadThis", "SeeInvoicesAndOrders", "Text_", "N1SignIn", "ToString_",
            "LäsMer", "ASentenceThatIsMuchLongerThanAnythingThatWouldDo",
        ],
        Names(Sources).Select(Begin));

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Moving_and_adding_units_renames_none(ulong seed)
    {
        var dice = new Dice(seed);
        var names = Sources.Zip(Names(Sources)).ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < 50; i++)
        {
            var others = Enumerable.Range(0, dice.Next(5)).Select(n => $"Something else, number {n}");
            var moved = Sources.Concat(others).OrderBy(_ => dice.Next(1_000)).ToList();

            Assert.All(moved.Zip(Names(moved)).Where(unit => names.ContainsKey(unit.First)), unit => Assert.Equal(names[unit.First], unit.Second));
        }
    }

    [Fact]
    public void A_unit_that_begins_like_another_does_not_take_over_its_name()
    {
        const string sentence = "Before you can invoice a customer, you have to accept the agreement";
        var before = Names([sentence + ".", "Invoices"]);
        var after = Names([sentence + " twice.", "Invoices", sentence + "."]);

        Assert.Equal(before[1], after[1]);
        Assert.DoesNotContain(before[0], after);
        Assert.Equal(3, after.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All([after[0], after[2]], name => Assert.StartsWith(before[0], name, StringComparison.Ordinal));
        Assert.Equal(after[2], Names([sentence + ".", sentence + " twice."])[0]);
    }

    [Fact]
    public void A_repeat_with_another_translation_is_named_after_its_section()
    {
        var content = Content(
            $"# <a name=\"a\"></a>{Markup.Unit(101, "Först", "First")}\n\n{Markup.Unit(102, "Öppna", "Open")}\n\n"
            + $"# <a name=\"b-c\"></a>{Markup.Unit(103, "Sedan", "Then")}\n\n{Markup.Unit(104, "Öppen", "Open")}\n\n{Markup.Unit(105, "Öppna", "Open")}");

        Assert.Equal(["First", "Open", "Then", "OpenInBC"], content.Model("a").Strings.Select(unit => unit.Name));
    }

    [Fact]
    public void Repeats_with_one_translation_are_one_member_and_others_have_numbers()
    {
        var text = string.Join("\n\n", ((string[])["Öppna", "Öppen", "Öppna", "Öppen", "Öppet"]).Select((target, i) => Markup.Unit(101 + i, target, "Open")));
        var names = Content(text).Model("a").Strings.Select(unit => unit.Name).ToList();

        Assert.Equal(3, names.Count);
        Assert.Equal("Open", names[0]);
        Assert.Matches("^Open_[0-9a-f]{4}$", names[1]);
        Assert.Equal(names[1] + "_2", names[2]);
        Assert.Equal(["Öppna", "Öppen", "Öppet"], new PackReader(Content(text).Pack()["sv-SE"])["a"].Strings.Skip(2));
    }

    [Fact]
    public void Sections_are_named_after_their_anchors_and_repeats_after_the_section_around_them()
    {
        const string text = "# <a name=\"top\"></a>A\n\n## <a name=\"one\"></a>B\n\n### <a name=\"steps\"></a>C\n\n## <a name=\"two\"></a>D\n\n### <a name=\"steps\"></a>E\n\n## <a name=\"7\"></a>F\n\n## !";

        Assert.Equal(
            ["Top", "One", "StepsInOne", "Two", "StepsInTwo", "N7"],
            Content(text).Model("a").Sections.Take(6).Select(section => section.Name));
        Assert.StartsWith("Section_", Content(text).Model("a").Sections[6].Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_named_after_their_targets()
    {
        const string text = "# <a name=\"x\"></a>A\n[a](b.md) [b](b.md#part) [c](#x) [d](#) [e](deep/b.md) [f](https://www.example.com/help?x=1) [g](mailto:me@example.com) ![h](media/shot.png) [i](/azure/billing) [j](b.md?x)";
        var content = Content(text).With("sv-SE/b.md", "# <a name=\"part\"></a>P").With("sv-SE/deep/b.md", "# T");

        Assert.Equal(
            ["B", "BPart", "X", "Top", "DeepB", "WwwExampleComHelpX1", "MeExampleCom", "ShotPng", "AzureBilling"],
            content.Model("a").Links.Select(link => link.Name));
    }

    [Fact]
    public void Units_that_begin_alike_are_named_after_their_sections_and_else_have_a_hash()
    {
        const string section = "the-section-with-a-long-name-that-is-cutt";
        var names = Content(
            $"{Markup.Unit(101, "a", "Yes!")}\n\n{Markup.Unit(102, "b", "Yes.")}\n\n{Markup.Unit(103, "c", "...")}\n\n# <a name=\"{section}\"></a>X\n\n"
            + $"{Markup.Unit(104, "d", "Yes?")}\n\n{Markup.Unit(105, "e", "!!!")}").Model("a").Strings.Select(unit => unit.Name);

        Assert.Equal(["Yes_", "Yes_", "Text_", "YesInTheSectionWithALongNameThatIs", "Text_"], names.Select(Begin));
    }

    [Fact]
    public void Names_of_generated_members_are_not_taken()
    {
        var content = Content("T\n\n# <a name=\"t\"></a>Tee\n\n# <a name=\"section-table\"></a>Section table\n\nString table\n\n[a](link-table.md)\n\n[b](t.md)").With("sv-SE/link-table.md").With("sv-SE/t.md");

        Assert.Equal(["T_", "Tee", "SectionTable", "StringTableInSectionTable", "A", "B"], content.Model("a").Strings.Select(unit => Begin(unit.Name)));
        Assert.Equal(["T_", "SectionTable_"], content.Model("a").Sections.Select(section => Begin(section.Name)));
        Assert.Equal(["LinkTable_", "T"], content.Model("a").Links.Select(link => Begin(link.Name)));
    }

    [Fact]
    public void The_first_section_may_be_around_others() => Assert.Equal(
        ["Top", "StepsInTop", "Other", "StepsInOther"],
        Content("# <a name=\"top\"></a>A\n\n## <a name=\"steps\"></a>B\n\n# <a name=\"other\"></a>C\n\n## <a name=\"steps\"></a>D")
            .Model("a").Sections.Select(section => section.Name));

    [Fact]
    public void A_link_is_named_after_the_file_of_its_target() => Assert.Equal(
        ["B", "CPart", "OnePng"],
        Content("[a](deep/b.md) [b](deep/c.md#part) ![c](media/one.png)").With("sv-SE/deep/b.md").With("sv-SE/deep/c.md", "# Part")
            .Model("a").Links.Select(link => link.Name));

    [Fact]
    public void Repeated_sections_without_one_around_them_have_a_hash_and_a_number()
    {
        var names = Content("# <a name=\"steps\"></a>A\n\n# <a name=\"steps\"></a>B\n\n# <a name=\"-\"></a>C\n\n## <a name=\"_\"></a>D\n\n## <a name=\"x\"></a>E\n\n# <a name=\"x\"></a>F")
            .Model("a").Sections.Select(section => section.Name).ToList();

        Assert.Matches("^Steps_[0-9a-f]{4}$", names[0]);
        Assert.Equal(names[0] + "_2", names[1]);
        Assert.Equal(["Section_", "Section_", "X_", "X_"], names.Skip(2).Select(Begin));
        Assert.Equal(6, names.Distinct().Count());
    }

    [Fact]
    public void Links_that_would_have_one_name_are_told_apart()
    {
        const string text = "[a](https://a.example/x-y) [b](https://a.example/x_y) [c](/) [d](x/one.png) [e](y/one.png) [f](b.md#x-y) [g](b.md#x_y) [h](mailto:a@b.example) [i](tel:123)";
        var names = Content(text).With("sv-SE/b.md", "# <a name=\"x-y\"></a>P\n\n# <a name=\"x_y\"></a>Q").Model("a").Links.Select(link => link.Name).ToList();

        Assert.Equal(["AExampleXY_", "AExampleXY_", "Link_", "XOnePng", "YOnePng", "BXY_", "BXY_", "ABExample", "N123"], names.Select(Begin));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static string Begin(string name) => name[..(name.IndexOf('_', StringComparison.Ordinal) + 1 is > 0 and var end ? end : name.Length)];

    private static string[] Names(IEnumerable<string> sources) => [.. Content(
        string.Join("\n\n", sources.Select((source, i) => Markup.Unit(101 + i, "x" + source, source)))).Model("a").Strings.Select(unit => unit.Name)];

    private static ContentSet Content(string text) => new ContentSet().With("sv-SE/a.md", text);
}
