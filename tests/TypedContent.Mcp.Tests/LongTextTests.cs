using TypedContent.Mcp.Documents;

namespace TypedContent.Mcp.Tests;

/// <summary>Tests the parts of long texts.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("short")]
    [InlineData("")]
    [InlineData("one\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\nseven")]
    [InlineData("a line\nanother line\nanother line\nanother line\nanother line\n")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")]
    public void Parts_are_short_and_together_are_the_text(string text)
    {
        const int Max = 15;
        var parts = new List<string>();
        for (var part = 1; ; part++)
        {
            var (own, hasNext) = TextParts.Of(text, part, Max)!.Value;
            parts.Add(own);
            Assert.InRange(own.Length, text.Length > 0 ? 1 : 0, Max);
            Assert.False(own.Length > 0 && char.IsHighSurrogate(own[^1]));
            if (!hasNext)
            {
                break;
            }
        }

        Assert.Equal(text, string.Concat(parts));
        Assert.Null(TextParts.Of(text, parts.Count + 1, Max));
        Assert.Null(TextParts.Of(text, int.MaxValue, Max));
    }
}
