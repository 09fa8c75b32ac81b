using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Fixes;

/// <summary>Tests what is corrected, and what is left since its correction isn't certain.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("TC1005", "[x](Payment-Methods.MD?a=b#steps)", "[x](payment-methods.md?a=b#steps)")]
    [InlineData("TC1005", "[x](./PAYMENT-methods.md)", "[x](./payment-methods.md)")]
    [InlineData("TC1005", "[x](<Payment-Methods.md>)", "[x](<payment-methods.md>)")]
    [InlineData("TC1005", "[x][1]\n\n[1]: Payment-Methods.md 'title'", "[x][1]\n\n[1]: payment-methods.md 'title'")]
    [InlineData("TC1005", "<a href=\"Payment-Methods.md#steps\">x</a>", "<a href=\"payment-methods.md#steps\">x</a>")]
    [InlineData("TC1007", "[x](payment-methods#steps)", "[x](payment-methods.md#steps)")]
    [InlineData("TC1006", "[x](payment-methods.md#Steps)", "[x](payment-methods.md#steps)")]
    [InlineData("TC1002", "[x](payment-methods.md#stesp)", "[x](payment-methods.md#steps)")]
    [InlineData("TC1001", "[x](payment-metods.md#steps)", "[x](payment-methods.md#steps)")]
    [InlineData("TC1001", "[x](old/payment-methods.md)", "[x](payment-methods.md)")]
    [InlineData("TC1001", "[x](two%2520words.md)", "[x](two%20words.md)")]
    [InlineData("TC1010", "[x](moved-away.md#steps)", "[x](payment-methods.md#steps)")]
    [InlineData("TC1010", "[x](moved-out.md#steps)", "[x](https://example.com/new#steps)")]
    public void A_link_is_corrected_and_nothing_else_of_the_file(string rule, string before, string after)
    {
        var plan = Plan($"# A\r\n\r\n* {before}\r\n\u00A0*x*\r\n", out var fixedText);

        Assert.Equal([rule], plan.Fixes.Select(fix => fix.Problem.Rule.Id));
        Assert.Equal($"# A\r\n\r\n* {after}\r\n\u00A0*x*\r\n", fixedText);
    }

    [Theory]
    [InlineData("[x](steps.md)")]
    [InlineData("[x](payment-methods.md#step-1)")]
    [InlineData("[x](other/overview.md)")]
    [InlineData("[x](../../azure/payment-methods.md)")]
    [InlineData("[x](pay&#109;ent-metods.md)")]
    [InlineData("[x](release-2020.md)")]
    [InlineData("[x](payment-methods.md#gone)")]
    [InlineData("[x](lock-accounts.md)")]
    [InlineData("[x](enable-access.md)")]
    [InlineData("[x](export-data.md)")]
    [InlineData("[x](cell.md)")]
    [InlineData("[x](payment-methods.md#teps)")]
    public void A_link_whose_target_is_a_guess_is_left(string text)
    {
        var plan = Plan($"# A\n\n{text}\n", out var fixedText);

        Assert.Empty(plan.Fixes);
        Assert.Equal($"# A\n\n{text}\n", fixedText);
    }

    [Fact]
    public void A_path_and_an_anchor_of_one_link_are_both_corrected()
    {
        var plan = Plan("# A\n\n[x](Payment-methods.md#STEPS)\n", out var text);

        Assert.Equal(["TC1005", "TC1006"], plan.Fixes.Select(fix => fix.Problem.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal("# A\n\n[x](payment-methods.md#steps)\n", text);
    }

    [Fact]
    public void A_fix_that_would_cause_another_finding_is_not_made()
    {
        // The moved article has no such anchor where it is now.
        var plan = Plan("# A\n\n[x](payment-metods.md#gone) [y](Payment-Methods.md)\n", out var text);

        Assert.Equal(["TC1005"], plan.Fixes.Select(fix => fix.Problem.Rule.Id));
        Assert.Equal("# A\n\n[x](payment-metods.md#gone) [y](payment-methods.md)\n", text);
    }

    [Theory]
    [InlineData("> [!HINWEIS]\n> ", "> [!NOTE]\n> ")]
    [InlineData("> [!Wichtig]\n> ", "> [!IMPORTANT]\n> ")]
    [InlineData("> [!警告]\n> ", "> [!WARNING]\n> ")]
    [InlineData("> [!REMARQUE]\n> ", "> [!NOTE]\n> ")]
    public void Translated_keywords_of_alerts_are_corrected(string before, string after) =>
        Assert.Equal(after + Markup.Unit(1, "Ein Satz.", "A sentence."), FixedUnit(before + Markup.Unit(1, "Ein Satz.", "A sentence."), "TC2008"));

    [Theory]
    [InlineData("TC2008", "Sehen Sie [hier] (b.md).", "See [here](b.md).", "Sehen Sie [hier](b.md).")]
    [InlineData("TC2008", "Sehen Sie [hier\\](b.md).", "See [here](b.md).", "Sehen Sie [hier](b.md).")]
    [InlineData("TC2008", "[!HINWEIS] Ein Satz.", "[!NOTE] A sentence.", "[!NOTE] Ein Satz.")]
    [InlineData("TC1008", "Sehen Sie [](b.md) und [y](b.md) nach.", "See [one](b.md) and [two](b.md).", "Sehen Sie [one](b.md) und [y](b.md) nach.")]
    [InlineData("TC1008", "Sehen Sie [](b.md) nach.", "See [the **steps**](b.md).", "Sehen Sie [the **steps**](b.md) nach.")]
    [InlineData("TC2009", "GrÃ¼n und schÃ¶n.", "Green and nice.", "Grün und schön.")]
    public void Damaged_translations_are_corrected(string rule, string before, string source, string after) =>
        Assert.Equal(Markup.Unit(1, after, source), FixedUnit(Markup.Unit(1, before, source), rule));

    [Fact]
    public void Lost_texts_of_links_to_one_target_are_those_in_their_order()
    {
        const string source = "See [one](b.md) and [two](b.md).";

        Assert.Equal(Markup.Unit(1, "Siehe [one](b.md) und [two](b.md).", source), FixedUnit(Markup.Unit(1, "Siehe [](b.md) und [](b.md).", source), "TC1008", "TC1008"));
    }

    [Theory]
    [InlineData("> [!OBS]\n> ", "Ein Satz.", "A sentence.")]
    [InlineData("", "Ein \\*\\*\\*\\* Satz.", "A **new** sentence.")]
    [InlineData("", "M\uFFFDnchen.", "Munich.")]
    [InlineData("", "Siehe [](b.md).", "See [one](b.md) and [two](b.md).")]
    [InlineData("", "Siehe [](b.md), [x](b.md) und [y](b.md).", "See [one](b.md) and [two](b.md).")]
    public void Damage_that_only_a_translator_can_correct_is_left(string start, string target, string source) =>
        Assert.Equal(start + Markup.Unit(1, target, source), FixedUnit(start + Markup.Unit(1, target, source)));

    [Theory]
    [InlineData("Hello {name}!", "Hallo {NAME}!", "Hallo {name}!")]
    [InlineData("{fileCount, plural, one {#} other {#}}", "a\n{fileConut, plural, one {#} other {#}}", "a\n{fileCount, plural, one {#} other {#}}")]
    [InlineData("Hello {name}!", "Hallo {nane}!", "Hallo {nane}!")]
    [InlineData("Hello {amount}!", "Hallo {account}!", "Hallo {account}!")]
    public void A_misspelled_value_is_corrected_if_it_is_certain(string source, string before, string after)
    {
        const string on = "---\ntypedcontent.values: true\n---\n\n";
        var content = new EditableContent(new ContentSet().With("en-US/a.md", on + source + "\n").With("de-DE/a.md", on + before + "\n").Compilation, new SideTexts(string.Empty));

        var plan = FixPlan.Of(content, ReportSettings.Default, _ => true);

        Assert.Equal(before == after ? [] : ["TC2018"], plan.Fixes.Select(fix => fix.Problem.Rule.Id));
        Assert.Equal(on + after + "\n", plan.Content.TextOf("de-DE/a.md"));
    }

    [Fact]
    public void Front_matter_is_corrected()
    {
        var plan = Plan("---\ntitle: A\nms.date: \"31.10.2026\"\ndescripton: B # why\n---\n# A\n", out var text);

        Assert.Equal(["TC3003", "TC3004"], plan.Fixes.Select(fix => fix.Problem.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal("---\ntitle: A\nms.date: \"10/31/2026\"\ndescription: B # why\n---\n# A\n", text);
    }

    [Fact]
    public void Images_includes_and_tables_of_contents_are_corrected()
    {
        var files = new ContentSet().With("en-US/a.md", "# A\n\n![x](media/Picture.png)\n\n[!INCLUDE [x](includes/shared-notess.md)]\n").With("en-US/includes/shared-notes.md", "Note.")
            .With("en-US/payment-methods.md").Compilation;
        const string toc = "- name: A\n  href: payment-metods.md # why\n";
        var targets = LinkTargets.None with { Assets = AssetIndex.Of(["en-US/media/picture.png"], files.Options.Layout) };
        var content = new EditableContent(
            files.WithTargets(targets).WithTocs([TocFile.Read(toc, "en-US/toc.yml", "en-US/toc.yml")]), new SideTexts(string.Empty) { Tocs = [new SideText("en-US/toc.yml", toc)] });

        var plan = FixPlan.Of(content, ReportSettings.Default, _ => true);

        Assert.Equal(["TC1013", "TC1015", "TC1017"], plan.Fixes.Select(fix => fix.Problem.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal("# A\n\n![x](media/picture.png)\n\n[!INCLUDE [x](includes/shared-notes.md)]\n", plan.Content.TextOf("en-US/a.md"));
        Assert.Equal("- name: A\n  href: payment-methods.md # why\n", plan.Content.TextOf("en-US/toc.yml"));
    }

    [Fact]
    public void Suppressed_findings_are_left()
    {
        const string text = "# A\n\n<!-- typedcontent-disable-next-line TC1005 -->\n[x](Payment-Methods.md)\n";

        Assert.Empty(Plan(text, out _).Fixes);
    }

    private static FixPlan Plan(string text, out string fixedText)
    {
        var content = new EditableContent(
            new ContentSet().With("en-US/a.md", text).With("en-US/payment-methods.md", "# Methods\n\n## Steps\n").With("en-US/two words.md").With("en-US/steps-by-step.md")
                .With("en-US/overview.md").With("en-US/unlock-accounts.md").With("en-US/disable-access.md").With("en-US/import-data.md").With("en-US/sell.md").With("en-US/release-2021.md").Moved("moved-away", "payment-methods").Moved("moved-out", "https://example.com/new").Compilation,
            new SideTexts(string.Empty));
        var plan = FixPlan.Of(content, ReportSettings.Default, _ => true);
        fixedText = plan.Content.TextOf("en-US/a.md")!;
        return plan;
    }

    private static string FixedUnit(string text, params string[] rules)
    {
        var content = new EditableContent(new ContentSet().With("de-DE/a.md", text).With("de-DE/b.md").Compilation, new SideTexts(string.Empty));
        var plan = FixPlan.Of(content, ReportSettings.Default, _ => true);
        Assert.Equal(rules, plan.Fixes.Select(fix => fix.Problem.Rule.Id));
        return plan.Content.TextOf("de-DE/a.md")!;
    }
}
