using TypedContent.Shared;

namespace TypedContent.Tests.Shared;

/// <summary>Tests how many words texts of several scripts have.</summary>
public sealed class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" – … !", 0)]
    [InlineData("It's a well-known 1,234.5", 4)]
    [InlineData("日本語で書く", 3)]
    [InlineData("ภาษาไทย", 4)]
    [InlineData("हिन्दी में", 2)]
    [InlineData("한국어 문장", 2)]
    [InlineData("\U00020000\U00020001\U00020002\U00020003", 2)]
    [InlineData("\U0001E900\U0001E901\U0001E902 \U0001E903\U0001E904", 2)]
    [InlineData("Hello 👋 world", 2)]
    [InlineData("\uD83D \uDC4B a", 1)]
    public void Characters_of_scripts_without_spaces_are_half_a_word(string text, int words) => Assert.Equal(words, WordCounter.Count(text));
}
