using System.Text;
using TypedContent.Text;

namespace TypedContent.Tests;

public sealed class Utf8TextTests
{
    [Fact]
    public void Every_character_is_decoded_as_dotnet_does()
    {
        for (int c = 0; c <= 0x10FFFF; c += c is < 0xD7F0 or > 0xE010 ? 7 : 1)
        {
            if (Rune.IsValid(c))
            {
                string text = $"a{new Rune(c)}b";
                Assert.Equal(text, Utf8Text.GetString(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Fact]
    public void Invalid_bytes_are_replaced_as_dotnet_does()
    {
        byte[] lead = [0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF];
        foreach (byte a in lead)
        {
            foreach (byte b in lead)
            {
                foreach (byte c in lead)
                {
                    byte[] bytes = [a, b, c];
                    Assert.Equal(Encoding.UTF8.GetString(bytes), Utf8Text.GetString(bytes));
                    Assert.Equal(Encoding.UTF8.GetString(bytes, 0, 2), Utf8Text.GetString(bytes.AsSpan(0, 2)));
                }
            }
        }
    }

    [Fact]
    public void Length_makes_no_difference()
    {
        for (int length = 0; length < 300; length++)
        {
            var text = new string('å', length);
            Assert.Equal(text, Utf8Text.GetString(Encoding.UTF8.GetBytes(text)));
        }
    }
}
