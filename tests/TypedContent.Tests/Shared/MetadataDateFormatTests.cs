using System.Globalization;
using TypedContent.Shared;

namespace TypedContent.Tests.Shared;

public sealed class MetadataDateFormatTests
{
    [Theory]
    [InlineData("12/01/2023")]
    [InlineData("12/1/2023")]
    [InlineData("2023-12-01")]
    [InlineData(" 2023-12-01\t")]
    public void Two_formats_are_dates(string text)
    {
        Assert.True(MetadataDateFormat.TryParse(text, out DateTime date));
        Assert.Equal(new DateTime(2023, 12, 1, 0, 0, 0, DateTimeKind.Unspecified), date);
        Assert.Equal(DateTimeKind.Unspecified, date.Kind);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("13/01/2023")]
    [InlineData("2023-12-1")]
    [InlineData("2023-02-29")]
    [InlineData("01.12.2023")]
    [InlineData("2023-12-01T00:00:00")]
    public void All_else_is_none(string? text)
    {
        Assert.False(MetadataDateFormat.TryParse(text, out _));
    }

    [Fact]
    public void The_current_culture_makes_no_difference()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");

        Assert.True(MetadataDateFormat.TryParse("2023-12-01", out DateTime date));
        Assert.Equal(2023, date.Year);
        CultureInfo.CurrentCulture = before;
    }
}
