using System.Text;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class FileTextTests
{
    private static readonly byte[] s_pieces = [0x0A, 0x61, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFE];

    [Theory]
    [InlineData("", "")]
    [InlineData("61 C3 A5", "aå")]
    [InlineData("EF BB BF 61", "a")]
    [InlineData("EF BB BF EF BB BF 61", "\uFEFFa")]
    [InlineData("EF BF BD", "\uFFFD")]
    [InlineData("61 00 62", "a\0b")]
    [InlineData("FF FE 61 00 E5 00", "aå")]
    [InlineData("FE FF 00 61 00 E5", "aå")]
    [InlineData("FF FE", "")]
    public void UTF_8_and_marked_UTF_16_are_text(string contents, string text) => Assert.Equal(FileText.Of(text), FileText.Decode(Bytes(contents)));

    [Theory]
    [InlineData("61 0A 62 FC 63", 1, 1)]
    [InlineData("FC", 0, 0)]
    [InlineData("61 C3", 0, 1)]
    [InlineData("C0 80", 0, 0)]
    [InlineData("61 ED A0 80", 0, 1)]
    [InlineData("EF BB BF 61 0A FC", 1, 0)]
    [InlineData("FF FE 61 00 00 D8 62 00", 0, 1)]
    [InlineData("FF FE 61 00 62", 0, 1)]
    [InlineData("FF FE 00 00 61 00 00 00", 0, 0)]
    [InlineData("00 00 FE FF 00 00 00 61", 0, 2)]
    public void Other_contents_are_not_text_from_a_place_on(string contents, int line, int column)
    {
        var read = FileText.Decode(Bytes(contents));

        Assert.Empty(read.Text);
        Assert.Equal((line, column), (read.Invalid!.Value.StartLine, read.Invalid.Value.StartColumn));
    }

    [Fact]
    public void What_is_text_is_what_a_strict_decoder_accepts()
    {
        var dice = new Dice(1);
        for (var i = 0; i < 5_000; i++)
        {
            byte[] contents = [.. Enumerable.Range(0, 1 + dice.Next(5)).Select(_ => s_pieces[dice.Next(s_pieces.Length)])];

            var replaced = Encoding.UTF8.GetString(contents);
            var isText = Encoding.UTF8.GetBytes(replaced).AsSpan().SequenceEqual(contents);

            var read = FileText.Decode(contents);

            Assert.Equal(isText ? FileText.Of(replaced) : FileText.InvalidAfter(replaced[..replaced.IndexOf('\uFFFD', StringComparison.Ordinal)]), read);
        }
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", string.Empty, StringComparison.Ordinal));
}
