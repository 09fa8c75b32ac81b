using System.Globalization;
using TypedContent.Shared;

namespace TypedContent.Tests.Shared;

public sealed class FallbackOrderTests
{
    [Theory]
    [InlineData("de-AT", "de-CH de-DE sv-SE en-US fr-FR")]
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
    [InlineData("zh-TW", "zh-TW zh-Hant zh")]
    [InlineData("sv", "sv")]
    [InlineData("", "")]
    [InlineData("not_a-culture-at_all", "not_a-culture-at_all not_a-culture not_a")]
    public void A_lineage_is_the_name_and_its_parents(string name, string expected)
    {
        Assert.Equal(expected, string.Join(' ', LocaleLineage.OfName(name)));
    }

    [Fact]
    public void A_culture_without_parents_is_taken_apart()
    {
        // As in globalization-invariant mode, where no culture has a parent.
        Assert.Equal(["sv-FI", "sv"], LocaleLineage.Of("sv-FI", CultureInfo.InvariantCulture));
    }

    private static string Order(string[] locales, string reader, string source, string? preferred) => string.Join(
        ' ', new FallbackOrder(locales, source, preferred).For(LocaleLineage.OfName(reader)).Select(index => locales[index]));
}
