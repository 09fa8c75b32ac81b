using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Sets;
using TypedContent.Search;

namespace TypedContent.Acceptance.Tests.Search;

/// <summary>Tests which sections a reader finds.</summary>
public sealed class SearchTests
{
    private static readonly Lazy<ContentSet> s_help = new(() => SetOf(
        ("en-US/billing/invoices.md", """
            ---
            title: Invoices
            description: How you pay.
            ---
            # Invoices {#invoices}

            We send an invoice each month.

            ## Unpaid invoices {#unpaid-invoices}

            Pay an overdue invoice within ten days.

            ## Refunds {#refunds}

            Ask for the money back, with the number of your <em>order</em>.
            """),
        ("en-US/orders/cancel.md", """
            ---
            title: Cancel an order
            ---
            # Cancel an order

            An order that isn't shipped can be cancelled. Its invoice is void, & no money is due.

            ## Résumé

            Cancelling is free.
            """),
        ("de-DE/billing/invoices.md", """
            ---
            title: Rechnungen
            ---
            # Rechnungen {#invoices}

            Die Kündigungsfrist steht auf der Abrechnung.

            ## Rechnung bezahlen {#unpaid-invoices}

            Bezahlen Sie eine Rechnung in zehn Tagen.
            """),
        ("sv-SE/billing/invoices.md", "---\ntitle: Fakturor\n---\n# Fakturor {#invoices}\n\nDu får en faktura.\n\n## Resor {#refunds}\n\nLångt far man.\n"),
        ("ja-JP/billing/invoices.md", "---\ntitle: 請求書\n---\n# 請求書 {#invoices}\n\n毎月請求書を送ります。\n\n## 返金 {#refunds}\n\n東京都の注文は返金できます。\n"),
        ("th-TH/billing/invoices.md", "---\ntitle: ใบแจ้งหนี้\n---\n# ใบแจ้งหนี้ {#invoices}\n\nเราส่งใบแจ้งหนี้ทุกเดือน\n")));

    [Theory]
    [InlineData("en-US", "refunds", "billing/invoices#refunds")]
    [InlineData("en-US", "REFUNDS!", "billing/invoices#refunds")]
    [InlineData("en-US", "overdue", "billing/invoices#unpaid-invoices")]
    [InlineData("en-US", "overd", "billing/invoices#unpaid-invoices")]
    [InlineData("en-US", "overdeu", "billing/invoices#unpaid-invoices")]
    [InlineData("en-US", "overdu", "billing/invoices#unpaid-invoices")]
    [InlineData("en-US", "ovverdue", "billing/invoices#unpaid-invoices")]
    [InlineData("en-US", "resume", "orders/cancel#résumé")]
    [InlineData("en-US", "résumé", "orders/cancel#résumé")]
    [InlineData("en-US", "unpaid invoice", "billing/invoices#unpaid-invoices")]
    [InlineData("de-DE", "frist", "billing/invoices#invoices")]
    [InlineData("de-DE", "kundigung", "billing/invoices#invoices")]
    [InlineData("de-DE", "Kuendigungsfrist", "billing/invoices#invoices")]
    [InlineData("de-AT", "tagen", "billing/invoices#unpaid-invoices")]
    [InlineData("ja-JP", "返金", "billing/invoices#refunds")]
    [InlineData("ja-JP", "毎月請求書", "billing/invoices#invoices")]
    [InlineData("ja-JP", "都", "billing/invoices#refunds")]
    [InlineData("th-TH", "ทุกเดือน", "billing/invoices#invoices")]
    public void The_best_section_is_the_first(string culture, string query, string expected) => Assert.Equal(expected, Find(culture, query)[0]);

    [Fact]
    public void A_whole_word_is_better_than_a_part_of_one() =>
        Assert.Equal(["billing/invoices#unpaid-invoices", "billing/invoices#invoices"], Find("de-DE", "rechnung"));

    [Fact]
    public void Letters_of_the_alphabet_are_no_accents()
    {
        Assert.Equal(["billing/invoices#refunds"], Find("sv-SE", "far"));
        Assert.Equal(["billing/invoices#invoices"], Find("sv-SE", "får"));
    }

    [Fact]
    public void A_word_of_the_title_counts_for_each_section() =>
        Assert.Equal("billing/invoices#refunds", Find("en-US", "invoices money")[0]);

    [Fact]
    public void Texts_of_other_locales_are_not_found()
    {
        Assert.Empty(Find("de-DE", "cancelled"));
        Assert.Empty(Find("sv-SE", "overdue"));
    }

    [Fact]
    public void An_excerpt_marks_the_words_and_is_safe()
    {
        SearchResult result = s_help.Value.Search("invoice void", new CultureInfo("en-US"))[0];

        Assert.Equal("An order that isn&#39;t shipped can be cancelled. Its <mark>invoice</mark> is <mark>void</mark>, &amp; no money is due.", result.Excerpt.ToHtml());
        Assert.Equal("Cancel an order", result.Heading.ToString());
        Assert.Equal("en-US", result.Locale.Name);
    }

    [Fact]
    public void An_excerpt_of_a_long_text_has_the_words()
    {
        string text = string.Join(' ', Enumerable.Repeat("Nothing to see here.", 100));
        ContentSet set = SetOf(("en-US/a.md", $"# A\n\n{text} One needle is here. {text}\n"));

        SearchExcerpt excerpt = set.Search("needle")[0].Excerpt;

        Assert.InRange(excerpt.ToString().Length, 100, 200);
        Assert.Contains("One <mark>needle</mark> is here.", excerpt.ToHtml(), StringComparison.Ordinal);
        Assert.True(excerpt.IsCutBefore && excerpt.IsCutAfter);
    }

    [Fact]
    public void Pairs_of_letters_are_marked_as_one() =>
        Assert.Contains("<mark>請求書</mark>", s_help.Value.Search("請求書", new CultureInfo("ja-JP"))[0].Excerpt.ToHtml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" \t.,;")]
    [InlineData("\0")]
    [InlineData("\ud800 \udfff")]
    [InlineData("\u0301\u0301")]
    [InlineData("zzzzqqqq")]
    [InlineData("1234567")]
    public void A_query_without_matches_finds_nothing(string query)
    {
        foreach (Locale locale in s_help.Value.Locales)
        {
            Assert.Empty(s_help.Value.Search(query, new CultureInfo(locale.Name)));
        }
    }

    [Fact]
    public void A_long_query_is_cut_off() =>
        Assert.NotEmpty(s_help.Value.Search("invoice " + string.Join(' ', Enumerable.Range(0, 10_000)) + new string('x', 100_000), new CultureInfo("en-US")));

    [Fact]
    public void The_count_limits_the_results()
    {
        SearchResults results = s_help.Value.Search("invoice", new CultureInfo("en-US"), count: 1);

        Assert.Single(results);
        Assert.Equal(3, results.TotalCount);
        Assert.Empty(s_help.Value.Search("invoice", new CultureInfo("en-US"), count: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_help.Value.Search("invoice", count: -1));
    }

    [Fact]
    public void Combined_sets_are_searched_together()
    {
        ContentSet set = ContentSet.Combine(s_help.Value, SetOf(("en-US/more.md", "# More\n\nAn overdue book.\n")));

        Assert.Equal(["billing/invoices", "more"], set.Search("overdue", new CultureInfo("en-US")).Select(result => result.Article.Path).Order());
    }

    [Fact]
    public void A_set_without_an_index_says_how_to_get_one()
    {
        ContentSet set = ContentAssembly.Build([File("en-US/a.md", "# A\n")], members: "none").Set;

        Assert.Contains("TypedContentSearch", Assert.Throws<InvalidOperationException>(() => set.Search("a")).Message, StringComparison.Ordinal);
    }

    private static List<string> Find(string culture, string query) =>
        [.. s_help.Value.Search(query, new CultureInfo(culture)).Select(result => $"{result.Article.Path}#{result.Section.Anchor}")];

    private static ContentSet SetOf(params (string Path, string Text)[] files) =>
        ContentAssembly.Build([.. files.Select(file => File(file.Path, file.Text))], members: "none", hasSearch: true).Set;

    private static ArticleFile File(string path, string text) => new(new Compiler.Paths.ArticleOrigin("/content/" + path, path, null), text);
}
