using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Tests.Locks;
using Xunit;

namespace TypedContent.Compiler.Tests.Status;

/// <summary>Tests what translators are told about the texts of each locale.</summary>
public sealed class ContentStatusTests
{
    private static readonly LockedContent s_accepted = LockedContent.Invoice.Accept();

    [Fact]
    public void Translations_that_were_not_accepted_are_unknown_and_count_as_done()
    {
        var status = LockedContent.Invoice.Compilation.GetStatus();

        Assert.Equal(["en-US", "de-DE"], status.Locales);
        // One text, 'Portal', is the same in both languages, and counts when it is accepted.
        Assert.Equal((0, 11, 0, 1, 100m * 11 / 12), CountsOf(status, "de-DE"));
        Assert.Equal((12, 0, 0, 0, 100m), CountsOf(s_accepted.Compilation.GetStatus(), "de-DE"));
        Assert.Equal((12, 0, 0, 0, 100m), CountsOf(status, "en-US"));
        Assert.Equal([("a", TextState.Unknown), ("portal", TextState.Missing)], status.Articles.Select(article => (article.Path, article.In("de-DE").State)));
    }

    [Fact]
    public void A_changed_source_text_is_outdated_with_both_texts_and_their_lines()
    {
        var status = s_accepted.EditSource("Keep the receipt for 10 years", "Keep the receipt and the invoice for 10 years").Compilation.GetStatus().Articles.Single(article => article.Path == "a").In("de-DE");

        Assert.Equal((TextState.Outdated, 9, 1), (status.State, status.Counts.Current, status.Counts.Outdated));
        var text = Assert.Single(status.Texts);
        Assert.Equal((TextState.Outdated, "Keep the receipt and the invoice for 10 years, since the tax office may ask for it."), (text.State, text.Source));
        Assert.Equal("Heben Sie die Quittung 10 Jahre auf, da das Finanzamt danach fragen kann.", text.Translation);
        Assert.Equal(("en-US/a.md", 10, "de-DE/a.md", 10), (text.SourcePlace!.FilePath, text.SourcePlace.Span.StartLine, text.Place!.FilePath, text.Place.Span.StartLine));
        Assert.Equal(17, status.Counts.WordsLeft);
    }

    [Fact]
    public void A_text_without_translation_is_missing_unless_the_lock_intends_it()
    {
        var content = s_accepted.EditTarget("Wählen Sie **Abrechnung** aus.\n\n", string.Empty);

        var text = Assert.Single(StatusOf(content).Texts);
        Assert.Equal((TextState.Missing, "Choose Billing.", string.Empty), (text.State, text.Source, text.Translation));
        Assert.Null(text.Place);
        Assert.Equal((TextState.Missing, 1), (StatusOf(content).State, StatusOf(content).Counts.Missing));
        Assert.Equal((TextState.Current, 0), (StatusOf(content.WithEntries("lacks \"Choose Billing\"")).State, StatusOf(content.WithEntries("lacks \"Choose Billing\"")).Counts.Missing));
    }

    [Fact]
    public void A_locale_without_the_article_lacks_all_its_texts_and_names_its_fallback()
    {
        var status = new ContentSet().With("en-US/a.md", "# One\n\nTwo words.\n").With("en-US/b.md").With("de-DE/b.md", "# Titel").Compilation.GetStatus();

        var missing = status.Articles.Single(article => article.Path == "a").In("de-DE");
        Assert.Equal((TextState.Missing, "en-US", null, 2, 3, 3), (missing.State, missing.Fallback, missing.FilePath, missing.Counts.Missing, missing.Counts.Words, missing.Counts.WordsLeft));
        Assert.Empty(missing.Texts);
        Assert.Equal("33.3", status.Total("de-DE").PercentageText);
    }

    [Fact]
    public void Side_by_side_files_hold_the_texts_of_the_source_locale()
    {
        var status = new ContentSet()
            .With("sv-SE/a.md", Markup.SideBySide("new", (1, "Ett", "One"), (2, "Två", "Two")).Replace("---\nms", "---\nms.lasthandoff: 02/02/2026\nms", StringComparison.Ordinal))
            .With("nl-NL/a.md", Markup.SideBySide("old", (1, "Een", "One"), (3, "Drie", "Three")).Replace("---\nms", "---\nms.lasthandoff: 01/01/2026\nms", StringComparison.Ordinal))
            .Compilation.GetStatus();

        Assert.Equal((2, 0, 0, 0, 100m), CountsOf(status, "sv-SE"));
        Assert.Equal((2, 0, 0, 0, 100m), CountsOf(status, "en-US"));
        Assert.Equal((1, 0, 0, 1, 50m), CountsOf(status, "nl-NL"));
        Assert.Equal(
            [(TextState.Missing, "Two", ""), (TextState.Leftover, "", "Drie")],
            status.Articles[0].In("nl-NL").Texts.Select(text => (text.State, text.Source, text.Translation)));
    }

    [Fact]
    public void A_copy_of_the_source_is_missing_until_it_is_accepted_and_a_number_is_none()
    {
        const string Source = "# Pay\n\nPay with **card**.\n\n| Year | Fee |\n|---|---|\n| 2026 | 10 % |\n| `a` | Contoso |\n";
        var content = new ContentSet().With("en-US/a.md", Source).With("de-DE/a.md", Source.Replace("# Pay", "# Zahlen", StringComparison.Ordinal).Replace("**card**", "__card__", StringComparison.Ordinal));

        var status = content.Compilation.GetStatus();

        // Emphasis that is written in another way is no copy as it is.
        Assert.Equal((0, 5, 0, 3, 62.5m), CountsOf(status, "de-DE"));
        Assert.Equal(["Year", "Fee", "Contoso"], status.Articles[0].In("de-DE").Texts.Select(text => text.Source));
        Assert.Equal(["Year", "Fee", "Contoso"], ContentExport.Of(content.Compilation, "de-DE").Units.Where(unit => unit.State == TextState.Missing).Select(unit => unit.Source.Words));
    }

    [Fact]
    public void A_name_that_translated_texts_keep_is_no_copy()
    {
        const string Source = "---\ntitle: Azure\n---\n\n# FastAPI on Azure\n\nDeploy your FastAPI app to Azure, on the cloud.\n\n## Overview\n\n## Azure CLI\n";
        var untranslated = new ContentSet().With("en-US/a.md", Source).With("de-DE/a.md", Source).Compilation;
        var translated = new ContentSet().With("en-US/a.md", Source)
            .With("de-DE/a.md", Source.Replace("Deploy your FastAPI app to Azure, on the cloud.", "Stellen Sie Ihre FastAPI-App on-premises in Azure bereit.", StringComparison.Ordinal)).Compilation;

        Assert.Equal((0, 0, 0, 5, 0m), CountsOf(untranslated.GetStatus(), "de-DE"));
        Assert.Equal((0, 3, 0, 2, 60m), CountsOf(translated.GetStatus(), "de-DE"));
        Assert.Equal(["Overview", "Azure CLI"], translated.GetStatus().Articles[0].In("de-DE").Texts.Select(text => text.Source));
        Assert.Equal(["Overview", "Azure CLI"], ContentExport.Of(translated, "de-DE").Units.Where(unit => unit.State == TextState.Missing).Select(unit => unit.Source.Words));
        Assert.All(ContentExport.Of(untranslated, "de-DE").Units, unit => Assert.Equal(TextState.Missing, unit.State));
    }

    [Fact]
    public void A_percentage_is_never_rounded_up()
    {
        Assert.Equal("99.9", new TextCounts(99_999, 0, 1, 0, 0).PercentageText);
        Assert.Equal("100", new TextCounts(3, 0, 0, 0, 5).PercentageText);
        Assert.Equal(100m, default(TextCounts).Percentage);
    }

    private static LocaleStatus StatusOf(LockedContent content) => content.Compilation.GetStatus().Articles.Single(article => article.Path == "a").In("de-DE");

    private static (int Current, int Unknown, int Outdated, int Missing, decimal Percentage) CountsOf(ContentStatus status, string locale)
    {
        var counts = status.Total(locale);
        return (counts.Current, counts.Unknown, counts.Outdated, counts.Missing, counts.Percentage);
    }
}
