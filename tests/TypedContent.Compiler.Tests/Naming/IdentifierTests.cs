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
    [InlineData("pay\u0600ments \u06DDtoday", "PaymentsToday")]
    [InlineData("rock'n'roll '' is", "RocknrollIs")]
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
    [InlineData("\u00AD")]
    [InlineData("\u034F")]
    [InlineData("\u061C")]
    [InlineData("\u115F")]
    [InlineData("\u1160")]
    [InlineData("\u17B4")]
    [InlineData("\u180B")]
    [InlineData("\u180F")]
    [InlineData("\u200B")]
    [InlineData("\u200D")]
    [InlineData("\u202E")]
    [InlineData("\u2060")]
    [InlineData("\u206F")]
    [InlineData("\u3164")]
    [InlineData("\uFE00")]
    [InlineData("\uFE0F")]
    [InlineData("\uFEFF")]
    [InlineData("\uFFA0")]
    [InlineData("\uFFF0")]
    [InlineData("\U0001BCA0")]
    [InlineData("\U0001D173")]
    [InlineData("\U000E0001")]
    [InlineData("\U000E0100")]
    [InlineData("\U000E0FFF")]
    public void Characters_that_are_not_shown_are_no_part_of_a_name(string c)
    {
        Assert.Equal("PayNow", Identifier.From($"{c}p{c}ay {c}now{c}"));
        Assert.Equal("Ärende", Identifier.From($"a{c}\u0308rende"));
        Assert.Equal("", Identifier.From(c + c));
    }

    [Theory]
    [InlineData("a\u3163\u3165b", "A\u3163\u3165b")]
    [InlineData("\u1161", "\u1161")]
    [InlineData("a\u0301\u180A", "Á")]
    [InlineData("\uFFA1\uD83C", "\uFFA1")]
    public void Their_neighbours_are(string text, string name) => Assert.Equal(name, Identifier.From(text));

    [Theory]
    [InlineData("one two three", 7, "OneTwo")]
    [InlineData("one two three", 6, "OneTwo")]
    [InlineData("one two three", 5, "One")]
    [InlineData("incomprehensibilities", 5, "Incom")]
    [InlineData("a incomprehensibilities b", 5, "A")]
    public void A_long_text_is_cut_between_words(string text, int longest, string name) => Assert.Equal(name, Identifier.From(text, longest));

    [Fact]
    public void Text_with_half_a_character_is_named_too()
    {
        Assert.Equal("O\u0308Alone", Identifier.From("o\u0308 " + "😀"[0] + " alone"));
        Assert.Equal("Alone", Identifier.From("😀"[1] + "alone" + "😀"[0]));
    }

    [Fact]
    public void The_cut_is_at_48_characters()
    {
        var words = string.Join(' ', Enumerable.Repeat("abcd", 20));

        Assert.Equal(string.Concat(Enumerable.Repeat("Abcd", 12)), Identifier.From(words));
        Assert.Equal("A" + new string('a', 47), Identifier.From(new string('a', 60)));
    }

    [Fact]
    public void The_name_of_a_path_is_cut_where_the_compiler_would_refuse_it()
    {
        Assert.Equal("A" + new string('a', 959), Identifier.FromPath(new string('a', 2_000)));
        Assert.Equal(new string('あ', 320), Identifier.FromPath(new string('あ', 200), new string('あ', 200)));
        Assert.Equal(new string('ࠀ', 320), Identifier.FromPath(new string('ࠀ', 400)));
        Assert.Equal("OneTwo" + new string('Ö', 477), Identifier.FromPath("one", "two", new string('Ö', 2_000)));
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
