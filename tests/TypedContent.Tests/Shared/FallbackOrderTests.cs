using System.Globalization;
using TypedContent.Shared;

namespace TypedContent.Tests.Shared;

public sealed class FallbackOrderTests
{
    [Theory]
    [InlineData("de-AT", "de-DE de-CH sv-SE en-US fr-FR")]
    [InlineData("de-DE", "de-DE de-CH sv-SE en-US fr-FR")]
    [InlineData("fr", "fr-FR sv-SE en-US de-CH de-DE")]
    [InlineData("ja-JP", "sv-SE en-US de-CH de-DE fr-FR")]
    [InlineData("EN-us", "en-US sv-SE de-CH de-DE fr-FR")]
    public void Kin_come_first_then_default_source_and_the_rest(string reader, string expected)
    {
        Assert.Equal(expected, Order(["de-CH", "de-DE", "en-US", "fr-FR", "sv-SE"], reader, "en-US", "sv-SE"));
    }

    [Fact]
    public void Case_makes_no_difference()
    {
        Assert.Equal("SV-se en-us DE-de", Order(["DE-de", "en-us", "SV-se"], "sv-fi", "EN-US", null));
        Assert.Equal("de-AT DE en-US", Order(["DE", "de-AT", "en-US"], "DE-at", "EN-US", null));
    }

    [Fact]
    public void Nearer_kin_come_before_farther_kin()
    {
        Assert.Equal("zh-HK zh-CN", Order(["zh-CN", "zh-HK"], "zh-TW", "en-US", null));
    }

    [Fact]
    public void A_locale_without_a_known_culture_has_kin_too()
    {
        Assert.Equal("not_a-region other", Order(["not_a-region", "other"], "not_a-culture", "other", null));
    }

    [Fact]
    public void No_locales_have_no_order()
    {
        Assert.Equal("", Order([], "sv-SE", "en-US", "de-DE"));
    }

    [Theory]
    [InlineData("de-AT", "de-CH de-DE", "de-DE de-CH")] // the region that the language most likely means
    [InlineData("en-CA", "en-AU en-GB en-US", "en-US en-AU en-GB")]
    [InlineData("en-IE", "en-AU en-CA en-GB en-US", "en-GB en-AU en-US en-CA")] // as the rest of the world writes it
    [InlineData("en-DE", "en-001 en-US", "en-001 en-US")]
    [InlineData("es-CL", "es-AR es-ES es-MX", "es-MX es-AR es-ES")]
    [InlineData("pt-MZ", "pt-BR pt-PT", "pt-PT pt-BR")]
    [InlineData("pt", "pt-BR pt-PT", "pt-BR pt-PT")]
    [InlineData("zh-TW", "zh-Hans zh-Hant", "zh-Hant zh-Hans")]
    [InlineData("zh-TW", "zh-CN zh-Hant-HK zh-Hant-TW", "zh-Hant-TW zh-Hant-HK zh-CN")]
    [InlineData("zh-SG", "zh-CN zh-TW", "zh-CN zh-TW")]
    [InlineData("zh", "zh-HK zh-SG", "zh-SG zh-HK")]
    [InlineData("zh-Hant", "zh-CN zh-HK zh-TW", "zh-TW zh-HK zh-CN")]
    [InlineData("sr-ME", "sr-Cyrl sr-Latn", "sr-Latn sr-Cyrl")]
    [InlineData("sr-RS", "sr-Cyrl sr-Latn", "sr-Cyrl sr-Latn")]
    [InlineData("ms", "ms-BN ms-Latn ms-MY", "ms-Latn ms-BN ms-MY")] // a script before a region
    [InlineData("uz", "uz-Arab uz-Cyrl uz-Latn", "uz-Latn uz-Arab uz-Cyrl")]
    [InlineData("nn-NO", "da-DK nb-NO", "nb-NO da-DK")]
    [InlineData("no", "da-DK nb-NO", "nb-NO da-DK")]
    [InlineData("iw-IL", "ar he-IL", "he-IL ar")]
    [InlineData("sh-BA", "sr-Cyrl sr-Latn", "sr-Latn sr-Cyrl")]
    public void A_locale_is_served_by_its_script_and_region_first(string reader, string locales, string expected) =>
        Assert.Equal(expected, Order(locales.Split(' '), reader, "x", null));

    [Fact]
    public void The_order_of_the_locales_makes_no_difference()
    {
        string[] locales = ["de-AT", "de-CH", "en-GB", "en-US", "nl-NL", "sv-SE"];
        foreach (string reader in locales.Concat(["de", "en", "fr", "en-IE"]))
        {
            Assert.Equal(Order(locales, reader, "en-US", "nl-NL"), Order([.. locales.Reverse()], reader, "en-US", "nl-NL"));
        }
    }

    [Theory]
    [InlineData("zh-TW", "zh-TW zh-Hant-TW zh-Hant zh")]
    [InlineData("zh-Hant-MO", "zh-Hant-MO zh-Hant-HK zh-Hant zh")]
    [InlineData("zh-mo", "zh-mo zh-Hant-mo zh-Hant-HK zh-Hant zh")]
    [InlineData("en-GB-oxendict", "en-GB-oxendict en-GB en-001 en")]
    [InlineData("en-AT", "en-AT en-150 en-001 en")]
    [InlineData("de-DE_phoneb", "de-DE_phoneb de-DE de")]
    [InlineData("nb-NO", "nb-NO nb no")]
    [InlineData("sv", "sv")]
    [InlineData("", "")]
    [InlineData("-", "-")]
    [InlineData("not_a-culture-at_all", "not_a-culture-at_all not_a-culture-at not_a-culture not_a not")]
    public void A_lineage_is_the_name_and_its_parents(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', LocaleLineage.Of(name)));

    [Fact]
    public void Every_lineage_ends_with_the_language_of_the_culture()
    {
        foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0))
        {
            string[] lineage = LocaleLineage.Of(culture.Name);

            Assert.Equal(lineage.Distinct(), lineage);
            Assert.Contains(culture.Name.Split('-')[0], lineage);
        }
    }

    private static string Order(string[] locales, string reader, string source, string? preferred) => string.Join(
        ' ', new FallbackOrder(locales, source, preferred).For(LocaleLineage.Of(reader)).Select(index => locales[index]));
}
