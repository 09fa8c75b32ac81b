using TypedContent.Compiler.Paths;
using Xunit;

namespace TypedContent.Compiler.Tests.Layouts;

public sealed class LocaleNameTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("PT-pt", "pt-PT")]
    [InlineData("pt_br", "pt-BR")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("sr_Latn_RS", "sr-Latn-RS")]
    [InlineData("es-419", "es-419")]
    [InlineData("en-001", "en-001")]
    [InlineData("fil", "fil")]
    [InlineData("ca-es-VALENCIA", "ca-ES-valencia")]
    [InlineData("ca-valencia", "ca-valencia")]
    [InlineData("de-ch-1996", "de-CH-1996")]
    [InlineData("qps-Ploc", "qps-Ploc")]
    [InlineData("zh-CHS", "zh-Hans")]
    [InlineData("zh-cht", "zh-Hant")]
    [InlineData("iw", "he")]
    [InlineData("in_ID", "id-ID")]
    [InlineData("de-DE-u-co-phonebk", "de-DE-u-co-phonebk")]
    [InlineData("en-x-pirate", "en-x-pirate")]
    public void Every_language_tag_is_a_locale_in_its_usual_spelling(string name, string usual) =>
        Assert.Equal((true, usual), (LocaleName.IsWellFormed(name), LocaleName.Normalize(name)));

    [Theory]
    [InlineData("guides")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("en-")]
    [InlineData("-US")]
    [InlineData("en--US")]
    [InlineData("en-US-toolongsubtag")]
    [InlineData("en-US-Latn")]
    [InlineData("de-DE-u")]
    [InlineData("v1-2")]
    [InlineData("e2e")]
    [InlineData("ünï")]
    public void Other_names_are_none(string name) => Assert.False(LocaleName.IsWellFormed(name));

    [Theory]
    [InlineData("cs", true)]
    [InlineData("sv-SE", true)]
    [InlineData("pcm", true)]
    [InlineData("api", false)]
    [InlineData("ui", false)]
    [InlineData("how-to", false)]
    [InlineData("en-zz", false)]
    [InlineData("my-account", false)]
    public void A_locale_is_in_use_if_its_subtags_are(string name, bool isInUse) => Assert.Equal(isInUse, LocaleName.IsLocale(name));
}
