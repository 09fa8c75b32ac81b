using System.Globalization;

namespace TypedContent.Tests;

/// <summary>Tests the conversions of front matter that schemas type.</summary>
public class MetadataParsersTests
{
    [Fact]
    public void Values_are_converted_whatever_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Equal((true, 1.5), (MetadataParsers.TryParse(" 1.5 ", out double number), number));
            Assert.Equal((true, -19.90m), (MetadataParsers.TryParse("-19.90", out decimal price), price));
            Assert.False(MetadataParsers.TryParse("1.000,5", out price));
            Assert.Equal((true, new DateTimeOffset(2026, 10, 31, 9, 30, 0, TimeSpan.FromHours(-5))), (MetadataParsers.TryParse("2026-10-31T09:30-05:00", out DateTimeOffset instant), instant));
            Assert.Equal((true, TimeSpan.Zero), (MetadataParsers.TryParse("2026-10-31", out instant), instant.Offset));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_date_with_a_time_is_in_UTC()
    {
        Assert.True(MetadataParsers.TryParse("2026-10-31 09:30:00 +01:00", out DateTime value));

        Assert.Equal(new DateTime(2026, 10, 31, 8, 30, 0, DateTimeKind.Utc), value);
        Assert.Equal(DateTimeKind.Utc, value.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData(null)]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("0x10")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_value_is_not_converted(string? text)
    {
        Assert.False(MetadataParsers.TryParse(text!, out bool _));
        Assert.False(MetadataParsers.TryParse(text!, out int _));
        Assert.False(MetadataParsers.TryParse(text!, out long _));
        Assert.False(MetadataParsers.TryParse(text!, out decimal _));
        Assert.False(MetadataParsers.TryParse(text!, out DateTime _));
        Assert.False(MetadataParsers.TryParse(text!, out DateTimeOffset _));
        Assert.False(MetadataParsers.TryParse(text!, out Uri _));
        Assert.Equal(text is { Length: 32 }, MetadataParsers.TryParse(text!, out double _));
    }

    [Theory]
    [InlineData("https://example.com", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/relative", false)]
    public void An_address_is_that_of_a_page(string text, bool expected) => Assert.Equal(expected, MetadataParsers.TryParse(text, out Uri _));

    [Theory]
    [InlineData("Early-Access", "earlyaccess")]
    [InlineData("EARLY_access", "earlyaccess")]
    [InlineData("", "")]
    public void Names_are_compared_without_separators(string text, string expected) => Assert.Equal(expected, MetadataParsers.Normalize(text));
}
