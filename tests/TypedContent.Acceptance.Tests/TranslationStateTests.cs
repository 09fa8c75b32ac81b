using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the states of texts from the files of a project to its running program.</summary>
public sealed class TranslationStateTests
{
    private const string Old = "---\nms.openlocfilehash: v1\nms.lasthandoff: 01/01/2026\ntitle: Rechnung\n---\n";
    private const string New = "---\nms.openlocfilehash: v2\nms.lasthandoff: 02/01/2026\ntitle: Faktura\n---\n";

    private static readonly CultureInfo s_english = new("en-US");
    private static readonly CultureInfo s_german = new("de-DE");
    private static readonly CultureInfo s_swedish = new("sv-SE");

    [Fact]
    public void A_side_by_side_text_is_current_or_left_over()
    {
        Article article = SideBySide();

        Assert.Equal(
            [
                ("eins", TranslationState.Current), ("zwei, alt", TranslationState.Leftover), ("två, ny", TranslationState.Fallback),
                ("drei", TranslationState.Current),
            ],
            Read(article, s_german));
        Assert.Equal(
            [("ett", TranslationState.Current), ("två, ny", TranslationState.Current), ("tre", TranslationState.Current)],
            Read(article, s_swedish));
        Assert.Equal(
            [("One", TranslationState.Current), ("Two of today", TranslationState.Current), ("Three", TranslationState.Current)],
            Read(article, s_english));
    }

    [Fact]
    public void A_text_of_an_older_source_is_a_unit_only_for_readers_of_its_file()
    {
        Article article = SideBySide();

        // Its member is one for all readers.
        ContentString old = UnitsIn(article, s_german)[1];
        Assert.Equal(("Two of old", TranslationState.Leftover), (old.In(s_swedish).ToString(), old.In(s_swedish).State));
        Assert.Equal(["eins", "zwei, alt", "två, ny", "drei"], Read(article, new("de-AT")).Select(unit => unit.Text));
        Assert.Equal(["ett", "två, ny", "tre"], article.Introduction.In(s_swedish).Units.Select(unit => unit.ToString()));
        Assert.Equal(["eins", "zwei, alt", "två, ny", "drei"], article.Introduction.In(s_german).Units.Select(unit => unit.ToString()));
        Assert.Equal(["One", "Two of today", "Three"], article.Introduction.In(s_english).Units.Select(unit => unit.ToString()));
    }

    [Fact]
    public void A_side_by_side_article_of_an_older_source_is_outdated()
    {
        Article article = SideBySide();

        Assert.Equal(TranslationState.Outdated, article.StateIn(s_german));
        Assert.Equal(TranslationState.Current, article.StateIn(s_swedish));
        Assert.Equal(TranslationState.Current, article.StateIn(s_english));
    }

    [Fact]
    public void Front_matter_headings_and_links_of_side_by_side_files_have_states()
    {
        Article article = Build(
            ("de-DE/a.md", Old + $"# <a name=\"x\"></a>{Unit(101, "Alt", "Old")}\n\n{Unit(102, "Siehe [da](https://a.example).", "See [there](https://a.example).")}\n\n{Unit(103, "Und", "And")}\n"),
            ("sv-SE/a.md", New + $"# <a name=\"x\"></a>{Unit(101, "Ny", "New")}\n\n{Unit(102, "Se [där](https://a.example).", "See [there](https://a.example).")}\n\n{Unit(103, "Och", "And")}\n"));

        Assert.Equal((TranslationState.Unknown, TranslationState.Current), (article.Title.In(s_german).State, article.Title.In(s_swedish).State));
        ContentString heading = Assert.Single(article.AllSections).Heading;
        Assert.Equal(("Alt", TranslationState.Leftover), (heading.In(s_german).ToString(), heading.In(s_german).State));
        Assert.Equal(("Ny", TranslationState.Current), (heading.In(s_swedish).ToString(), heading.In(s_swedish).State));
        Assert.Equal(("da", TranslationState.Current), (article.AllLinks[0].Text.In(s_german).ToString(), article.AllLinks[0].Text.In(s_german).State));
    }

    [Theory]
    [InlineData("", "")] // no version
    [InlineData("---\nms.openlocfilehash: v1\n---\n", "---\nms.openlocfilehash: v2\n---\n")] // none is the newest
    public void If_it_is_not_known_which_source_is_the_newest_only_common_texts_are_current(string german, string swedish)
    {
        Article article = Build(
            ("de-DE/a.md", german + $"{Unit(101, "eins", "One")}\n\n{Unit(102, "zwei", "Two")}\n"),
            ("sv-SE/a.md", swedish + $"{Unit(101, "ett", "One")}\n\n{Unit(102, "tre", "Three")}\n"));

        Assert.Equal(
            [("eins", TranslationState.Current), ("tre", TranslationState.Fallback), ("zwei", TranslationState.Unknown)],
            Read(article, s_german).OrderBy(text => text.Text, StringComparer.Ordinal).Select(text => text with { Text = text.Text == "Three" ? "tre" : text.Text }));
        Assert.Equal(TranslationState.Fallback, article.StateIn(s_german));
    }

    [Fact]
    public void A_side_by_side_file_alone_is_current() =>
        Assert.Equal(TranslationState.Current, Build(("sv-SE/a.md", Unit(101, "ett", "One"))).StateIn(s_swedish));

    [Fact]
    public void Texts_of_included_files_are_of_versions_that_the_article_does_not_state()
    {
        Article article = Build(
            ("de-DE/a.md", Old + $"{Unit(101, "eins", "One")}\n\n[!INCLUDE [x](includes/x.md)]\n"),
            ("sv-SE/a.md", New + $"{Unit(101, "ett", "One")}\n\n[!INCLUDE [x](includes/x.md)]\n"),
            ("de-DE/includes/x.md", Unit(101, "neuer", "Newer")),
            ("sv-SE/includes/x.md", Unit(101, "äldre", "Older")));

        Assert.Contains(("eins", TranslationState.Current), Read(article, s_german));
        Assert.Contains(("neuer", TranslationState.Unknown), Read(article, s_german));
        Assert.Contains(("äldre", TranslationState.Unknown), Read(article, s_swedish));
    }

    [Fact]
    public void A_plain_source_is_current_and_what_its_translation_lacks_falls_back()
    {
        Article article = Plain();

        Assert.All(Read(article, s_english), text => Assert.Equal(TranslationState.Current, text.State));
        Assert.Equal(
            [
                ("Abrechnung", TranslationState.Unknown), ("Öffnen Sie das Portal mit 2 Konten.", TranslationState.Unknown),
                ("Choose Invoices and then 2026.", TranslationState.Fallback), ("Rufen Sie uns unter 5550100 an.", TranslationState.Unknown),
                ("Für Deutschland gilt das Impressum.", TranslationState.Unknown),
            ],
            Read(article, s_german));
        Assert.Equal(TranslationState.Fallback, article.StateIn(s_german));
        Assert.Equal(TranslationState.Current, article.StateIn(s_english));
        Assert.Equal(TranslationState.Fallback, article.StateIn(s_swedish));
        Assert.Equal(TranslationState.Current, article.Title.In(s_english).State);
        Assert.Equal(TranslationState.Unknown, article.Title.In(s_german).State);
    }

    [Fact]
    public void A_text_that_only_a_plain_translation_has_is_a_unit_there_and_has_no_member()
    {
        Article article = Plain();
        IReadOnlyList<ContentString> german = UnitsIn(article, s_german);

        Assert.Equal(4, article.GetType().BaseType!.GetGenericArguments()[0].GetFields().Length);
        Assert.Equal(4, UnitsIn(article, s_english).Count);
        Assert.Equal("Für Deutschland gilt das <strong>Impressum</strong>.", german[^1].In(s_german).ToHtml());
        Assert.Contains("<strong>Impressum</strong>", article.ToHtml(s_german), StringComparison.Ordinal);
        Assert.DoesNotContain("Impressum", article.ToHtml(s_english), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_of_two_translations_is_one_unit()
    {
        Article article = Build(
            ("en-US/a.md", "# Billing\n\nOpen the [portal](https://a.example).\n"),
            ("de-DE/a.md", "# Abrechnung\n\nÖffnen Sie das [Portal](https://a.example).\n\n- Contoso GmbH\n- Contoso GmbH\n"),
            ("sv-SE/a.md", "# Fakturering\n\nÖppna [portalen](https://a.example).\n\n- Contoso GmbH\n"));

        Assert.Equal(["Abrechnung", "Öffnen Sie das Portal.", "Contoso GmbH"], Read(article, s_german).Select(text => text.Text));
        Assert.Equal(["Fakturering", "Öppna portalen.", "Contoso GmbH"], Read(article, s_swedish).Select(text => text.Text));
        Assert.Equal(["Billing", "Open the portal."], Read(article, s_english).Select(text => text.Text));
    }

    [Fact]
    public void A_plain_article_without_a_source_is_current()
    {
        Article article = Build(("de-DE/a.md", "# Abrechnung\n\nÖffnen Sie das Portal.\n"));

        Assert.Equal(TranslationState.Current, article.StateIn(s_german));
        Assert.Equal(TranslationState.Fallback, article.StateIn(s_english));
    }

    [Theory]
    [InlineData("title: Pay", "title: Pay now", TranslationState.Outdated, TranslationState.Current, TranslationState.Outdated)]
    [InlineData("How to pay.", "How to pay in time.", TranslationState.Current, TranslationState.Outdated, TranslationState.Outdated)]
    [InlineData("title: Pay", "title: Pay", TranslationState.Current, TranslationState.Current, TranslationState.Current)]
    public void A_title_and_a_description_have_the_states_of_the_lock(string old, string now, TranslationState title, TranslationState description, TranslationState state)
    {
        var english = new ArticleFile(new ArticleOrigin("en-US/a.md", "en-US/a.md"), "---\ntitle: Pay\ndescription: How to pay.\n---\nOpen the [portal](https://a.example).\n");
        var german = new ArticleFile(new ArticleOrigin("de-DE/a.md", "de-DE/a.md"), "---\ntitle: Zahlen\ndescription: Wie Sie zahlen.\n---\nÖffnen Sie das [Portal](https://a.example).\n");
        var sections = ContentCompilation.Create([english, german], new ContentOptions { Namespace = "MyApp.Content" }).Accept(LockSelection.Parse(string.Empty)).Sections;

        Article article = ContentAssembly.Build(
            [new ArticleFile(english.Origin, english.Text.Replace(old, now, StringComparison.Ordinal)), german], defaultLocale: "en-US", accepted: LockReader.Read(LockWriter.Write(sections, []))).Articles.Single();

        Assert.Equal((title, description), (article.Title.In(s_german).State, article.Description.In(s_german).State));
        Assert.Equal((TranslationState.Current, TranslationState.Current), (article.Title.In(s_english).State, article.Description.In(s_english).State));
        Assert.Equal((state, TranslationState.Current), (article.StateIn(s_german), article.StateIn(s_english)));
    }

    [Fact]
    public void A_plain_translation_beside_side_by_side_files_is_not_known()
    {
        Article article = Build(
            ("de-DE/a.md", "Plain\n"), ("sv-SE/a.md", New + Unit(101, "ett", "One") + "\n"), ("en-US/a.md", "One\n"));

        Assert.Contains(("Plain", TranslationState.Unknown), Read(article, s_german));
        Assert.Contains(("One", TranslationState.Current), Read(article, s_english));
        Assert.Contains(("ett", TranslationState.Current), Read(article, s_swedish));
    }

    private static Article SideBySide() => Build(
        ("de-DE/a.md", Old + $"{Unit(101, "eins", "One")}\n\n{Unit(102, "zwei, alt", "Two of old")}\n\n{Unit(103, "drei", "Three")}\n"),
        ("sv-SE/a.md", New + $"{Unit(101, "ett", "One")}\n\n{Unit(102, "två, ny", "Two of today")}\n\n{Unit(103, "tre", "Three")}\n"));

    private static Article Plain() => Build(
        ("en-US/a.md", "# Billing\n\nOpen the [portal](https://a.example) with 2 accounts.\n\nChoose **Invoices** and then `2026`.\n\nCall [us](https://b.example) at 5550100.\n"),
        ("de-DE/a.md", "# Abrechnung\n\nÖffnen Sie das [Portal](https://a.example) mit 2 Konten.\n\nRufen Sie [uns](https://b.example) unter 5550100 an.\n\n- Für Deutschland gilt das **Impressum**.\n"),
        ("sv-SE/b.md", "# B\n"));

    private static string Unit(int number, string target, string source) =>
        $"<span data-ttu-id=\"a1b2c-{number}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a1b2c-{number}\">{source}</span></span>";

    private static Article Build(params (string Path, string Text)[] files)
    {
        ContentAssembly content = ContentAssembly.Build([.. files.Select(file => new ArticleFile(new ArticleOrigin(file.Path, file.Path), file.Text))], defaultLocale: "sv-SE");
        Assert.DoesNotContain(content.Diagnostics, diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return content.Articles.Single(article => article.Path == "a");
    }

    private static List<(string Text, TranslationState State)> Read(Article article, CultureInfo culture) =>
        [.. UnitsIn(article, culture).Select(unit => unit.In(culture)).Select(unit => (unit.ToString(), unit.State))];

    private static IReadOnlyList<ContentString> UnitsIn(Article article, CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        IReadOnlyList<ContentString> units = article.AllUnits;
        CultureInfo.CurrentUICulture = before;
        return units;
    }
}
