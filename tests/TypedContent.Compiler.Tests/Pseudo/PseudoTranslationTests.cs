using TypedContent.Compiler.Pseudo;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Pseudo;

/// <summary>Tests that pseudo-translations change texts and nothing else.</summary>
public sealed class PseudoTranslationTests
{
    [Theory]
    [InlineData("# Pay an invoice ##\n", "# ⟦Þáý áñ íñṽóíçé ŧéẋ⟧ ##\n")]
    [InlineData("Use `code` and [a link](b.md#steps).\n", "⟦Úšé `code` áñđ [á łíñķ](b.md#steps). ŧéẋ⟧\n")]
    [InlineData("**Bold**\n", "⟦ **Ɓółđ** ⟧\n")]
    [InlineData("* one\n* two {#x}\n", "* ⟦óñé⟧\n* ⟦ŧŵó⟧ {#x}\n")]
    [InlineData("| A | B |\n|---|---|\n| one | `two` |\n", "| ⟦Á⟧ | ⟦Ɓ⟧ |\n|---|---|\n| ⟦óñé⟧ | `two` |\n")]
    [InlineData("```\ncode\n```\n\n<!-- comment -->\n", "```\ncode\n```\n\n<!-- comment -->\n")]
    [InlineData("https://example.com/page is it\n", "⟦ https://example.com/page íš íŧ⟧\n")]
    [InlineData("Hi {name}, 100% of %s &amp; \\*x\\*\n", "⟦Ĥí {name}, 100% óƒ %s &amp; \\*ẋ\\* ŧ⟧\n")]
    [InlineData("Use %1$s here :smile: [!VIDEO https://example.com/abc]\n", "⟦Úšé %1$s ĥéŕé :smile: [!VIDEO https://example.com/abc] ŧ ⟧\n")]
    public void Texts_get_accents_marks_and_length(string before, string after) => Assert.Equal(after, Translate(before));

    [Fact]
    public void Front_matter_keeps_what_is_not_text() =>
        Assert.Equal("---\ntitle: Þáý\nms.topic: article\nms.contentlocale: qps-ploc\n---\n⟦Ŧéẋŧ⟧\n",
            Translate("---\ntitle: Pay\nms.topic: article\nms.contentlocale: en-US\n---\nText\n"));

    [Fact]
    public void The_articles_have_places_in_the_layout_and_all_texts_are_joined()
    {
        var set = new ContentSet().With("en-US/a.md", "# Title\n\n[x](b/c.md#steps) ![y](z.png)\n\n1. One\n2. Two\n").With("en-US/b/c.md", "# C\n\n## Steps\n\nText.\n").With("de-DE/a.md", "# Titel\n");

        var files = set.Compilation.GetPseudoTranslations(PseudoLocale.Default)!;
        var both = set.Compilation.WithFiles([.. set.Files.Where(file => file.Origin.Path.StartsWith("en", StringComparison.Ordinal)), .. files]).WithOptions(set.Options with { Locales = ["qps-Ploc"] });

        Assert.Equal(["qps-ploc/a.md", "qps-ploc/b/c.md"], files.Select(file => file.Origin.Path));
        Assert.Equal(0, both.GetStatus().Total("qps-Ploc").Missing);
        Assert.Equal(7, both.GetStatus().Total("qps-Ploc").Unknown);
    }

    [Theory]
    [InlineData("qps-ploc", true)]
    [InlineData("en-XA", true)]
    [InlineData("qaa", true)]
    [InlineData("de-DE", false)]
    [InlineData("quz-PE", false)]
    [InlineData("x", false)]
    public void Real_languages_are_no_pseudo_locales(string locale, bool isPseudo) => Assert.Equal(isPseudo, PseudoLocale.IsPseudo(locale));

    private static string Translate(string text) => new ContentSet().With("en-US/a.md", text).Compilation.GetPseudoTranslations(PseudoLocale.Default)!.Single().Text;
}
