using System.Globalization;
using TypedContent.Compiler.Sets.Naming;
using Xunit;

namespace TypedContent.Compiler.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Tell your customers first.", "TellYourCustomersFirst")]
    [InlineData("customer-communication", "CustomerCommunication")]
    [InlineData("XML and iOS", "XMLAndIOS")]
    [InlineData("2020-december", "N2020December")]
    [InlineData("1. Next", "N1Next")]
    [InlineData("class", "Class")]
    [InlineData("!!! ... ---", "")]
    [InlineData("", "")]
    [InlineData("don't stop", "DontStop")]
    [InlineData("don’t stop", "DontStop")]
    [InlineData("'quoted' text", "QuotedText")]
    [InlineData("co\u00ADoperate zero\u200Bwidth", "CooperateZerowidth")]
    [InlineData("_under_score_", "UnderScore")]
    [InlineData("C# & .NET", "CNET")]
    [InlineData("100 %", "N100")]
    public void A_text_is_written_in_Pascal_case(string text, string name) => Assert.Equal(name, Identifier.From(text));

    [Theory]
    [InlineData("översikt över ärenden", "ÖversiktÖverÄrenden")]
    [InlineData("o\u0308versikt", "Översikt")]
    [InlineData("straße", "Straße")]
    [InlineData("你好 世界", "你好世界")]
    [InlineData("Обзор счетов", "ОбзорСчетов")]
    [InlineData("हिन्दी पाठ", "हिन्दीपाठ")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("١٢", "N١٢")]
    [InlineData("Ⅷ things", "NⅧThings")]
    [InlineData("\u0301a", "N\u0301a")]
    [InlineData("😀 smile 𝒳", "Smile")]
    [InlineData("\uD83D alone \uDE00", "Alone")]
    [InlineData("istanbul", "Istanbul")]
    public void Letters_of_every_script_are_kept(string text, string name) => Assert.Equal(name, Identifier.From(text));

    [Theory]
    [InlineData("one two three", 7, "OneTwo")]
    [InlineData("one two three", 6, "OneTwo")]
    [InlineData("one two three", 5, "One")]
    [InlineData("incomprehensibilities", 5, "Incom")]
    [InlineData("a incomprehensibilities b", 5, "A")]
    public void A_long_text_is_cut_between_words(string text, int longest, string name) => Assert.Equal(name, Identifier.From(text, longest));

    [Fact]
    public void The_cut_is_at_48_characters()
    {
        var words = string.Join(' ', Enumerable.Repeat("abcd", 20));

        Assert.Equal(string.Concat(Enumerable.Repeat("Abcd", 12)), Identifier.From(words));
        Assert.Equal("A" + new string('a', 47), Identifier.From(new string('a', 60)));
    }

    [Fact]
    public void Whatever_is_named_the_name_is_an_identifier_of_every_language()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            foreach (var text in (string[])[c.ToString(), $"a{c}b", $"{c} {c}"])
            {
                var name = Identifier.From(text);
                Assert.True(name.Length == 0 || char.IsLetter(name[0]), $"U+{(int)c:X4}: {name}");
                Assert.All(name, part => Assert.True(IsPart(part), $"U+{(int)c:X4}: {name}"));
            }
        }
    }

    [Theory]
    [InlineData("sv-SE", "SvSE")]
    [InlineData("zh-Hant-TW", "ZhHantTW")]
    [InlineData("de", "De")]
    public void A_locale_keeps_its_letters(string locale, string name) => Assert.Equal(name, Identifier.FromLocale(locale));

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
