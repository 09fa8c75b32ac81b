using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Tocs;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the navigation of projects with tables of contents.</summary>
public class TocTests
{
    private static readonly ArticleFile[] s_articles =
    [
        File("en-US/index.md", "# Home\n"),
        File("en-US/billing/index.md", "# Billing\n"),
        File("en-US/billing/invoices.md", "# Invoices\n"),
        File("en-US/billing/cards.md", "# Cards\n"),
        File("en-US/support/faq.md", "# Questions\n"),
        File("de-DE/billing/cards.md", "# Karten\n"),
    ];

    [Fact]
    public void The_list_of_the_root_is_the_navigation()
    {
        var content = Build(
            ("en-US/toc.yml", "- name: Support\n  href: support/\n- name: Start\n  href: index.md\n- name: Money\n  items:\n  - href: billing/cards.md\n  - name: Site\n    href: https://example.com\n"),
            ("en-US/support/toc.yml", "- name: FAQ\n  href: faq.md\n- name: Back\n  href: ../toc.yml\n"));

        Assert.Equal(
            ["0 Support -", "1 FAQ support/faq", "1 Back -", "0 Start index", "0 Money -", "1 Cards billing/cards", "1 Site https://example.com"], Lines(content, "en-US"));
        Assert.Null(Article(content, "billing/invoices").NavigationItem);
        Assert.Null(Article(content, "billing/invoices").Next);
        Assert.Equal("billing/cards", Article(content, "index").Next?.Path);
    }

    [Fact]
    public void The_list_of_a_folder_is_its_part_of_the_navigation()
    {
        var content = Build(("en-US/billing/TOC.yml", "items:\n- name: Bills\n  href: invoices.md\n- name: Cards\n  topicHref: cards.md\n  tocHref: ../support/toc.yml\n"), ("en-US/support/toc.yml", "- href: faq.md\n"));

        Assert.Equal(
            ["0 Home index", "0 Billing billing/index", "1 Bills billing/invoices", "1 Cards billing/cards", "2 Questions support/faq", "0 Support -"], Lines(content, "en-US"));
        Assert.Equal("billing/cards", Article(content, "support/faq").Parent?.Path);
        Assert.Equal("billing/index", Article(content, "billing/cards").Parent?.Path);
    }

    [Fact]
    public void Titles_are_those_of_the_list_in_the_locale_then_those_of_the_article_then_of_other_lists()
    {
        var content = Build(
            ("en-US/toc.yml", "- name: Money\n  items:\n  - name: Your invoices\n    href: billing/invoices.md\n  - name: Your cards\n    href: billing/cards.md\n- name: Help\n  items:\n  - name: FAQ\n    href: support/faq.md\n- href: index.md\n"),
            ("de-DE/toc.yml", "- name: Geld\n  items:\n  - name: Ihre Rechnungen\n    href: billing/invoices.md\n  - name: Alt\n    href: billing/old.md\n- name: Hilfe\n  items:\n  - name: Fragen\n    href: support/faq.md\n"));

        Assert.Equal(
            ["0 Geld -", "1 Ihre Rechnungen billing/invoices", "1 Karten billing/cards", "0 Hilfe -", "1 Fragen support/faq", "0 Home index"], Lines(content, "de-DE"));
        Assert.Equal(
            ["0 Money -", "1 Your invoices billing/invoices", "1 Your cards billing/cards", "0 Help -", "1 FAQ support/faq", "0 Home index"], Lines(content, "en-US"));
    }

    [Fact]
    public void A_title_is_that_of_an_entry_that_leads_to_the_same_article_however_it_is_written()
    {
        var content = Build(
            ("en-US/toc.yml", "- name: Cards\n  href: billing/cards.md\n- name: Start\n  href: ./index.md\n"),
            ("de-DE/toc.yml", "- name: Anfang\n  href: index.md\n- name: Zahlkarten\n  href: ./support/../billing/cards.md\n"));

        Assert.Equal(["0 Zahlkarten billing/cards", "0 Anfang index"], Lines(content, "de-DE"));
    }

    [Fact]
    public void A_title_without_a_destination_is_that_of_the_entries_in_it()
    {
        var content = Build(
            ("en-US/toc.yml", "- name: Billing\n  items:\n  - href: billing/cards.md\n- name: Start\n  items:\n  - href: index.md\n"),
            ("de-DE/toc.yml", "- name: Anfang\n  items:\n  - name: Startseite\n    href: index.md\n- name: Abrechnung\n  items:\n  - name: Karten\n    href: billing/cards.md\n"));

        Assert.Equal(["0 Abrechnung -", "1 Karten billing/cards", "0 Anfang -", "1 Startseite index"], Lines(content, "de-DE"));
    }

    [Fact]
    public void A_title_without_a_destination_is_not_joined_if_its_entries_are_in_several()
    {
        var content = Build(
            ("en-US/toc.yml", "- name: Billing\n  items:\n  - href: billing/cards.md\n- name: Start\n  items:\n  - href: index.md\n"),
            ("de-DE/toc.yml", "- name: Alles\n  items:\n  - name: Startseite\n    href: index.md\n  - name: Karten\n    href: billing/cards.md\n- name: Rest\n"));

        Assert.Equal(["0 Billing -", "1 Karten billing/cards", "0 Start -", "1 Startseite index"], Lines(content, "de-DE"));
    }

    [Fact]
    public void A_title_without_a_destination_is_joined_only_if_both_lists_have_as_many()
    {
        var content = Build(
            ("en-US/toc.yml", "- name: A\n- name: B\n- name: C\n  href: index.md\n"),
            ("de-DE/toc.yml", "- name: Nur eins\n- name: Anfang\n  href: index.md\n"));

        Assert.Equal(["0 A -", "0 B -", "0 Anfang index"], Lines(content, "de-DE"));
    }

    [Fact]
    public void A_list_of_another_locale_counts_where_the_source_has_none() =>
        Assert.Equal(["0 Karten billing/cards"], Lines(Build(("de-DE/toc.yml", "- href: billing/cards.md\n")), "de-DE"));

    [Fact]
    public void Lists_that_name_each_other_end() => Assert.Equal(
        ["0 A -", "1 B -", "2 A again -"],
        Lines(Build(("en-US/toc.yml", "- name: A\n  href: billing/toc.yml\n"), ("en-US/billing/toc.yml", "- name: B\n  href: ../support/toc.yml\n"), ("en-US/support/toc.yml", "- name: A again\n  href: ../toc.yml\n")), "en-US"));

    [Fact]
    public void An_address_that_could_run_code_is_left_out() =>
        Assert.Equal(["0 A -"], Lines(Build(("en-US/toc.yml", "- name: A\n  href: javascript:alert(1)\n")), "en-US"));

    private static ContentAssembly Build(params (string Path, string Text)[] tocs) =>
        ContentAssembly.Build(s_articles, tocs: [.. tocs.Select(toc => TocFile.Read(toc.Text, toc.Path, toc.Path))]);

    private static Article Article(ContentAssembly content, string path) => content.Articles.Single(article => article.Path == path);

    private static IEnumerable<string> Lines(ContentAssembly content, string culture) => Lines(
        (IReadOnlyList<NavigationItem>)content.Loaded.Value.GetType("MyApp.Content.Articles")!.GetProperty("Navigation")!.GetValue(null)!, CultureInfo.GetCultureInfo(culture));

    private static IEnumerable<string> Lines(IReadOnlyList<NavigationItem> items, CultureInfo culture) => items.SelectMany(item => Lines(item.Children, culture)
        .Prepend(string.Create(CultureInfo.InvariantCulture, $"{item.Level} {item.TitleIn(culture)} {item.Article?.Path ?? (item.Destination.Length > 0 ? item.Destination : "-")}")));

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}
