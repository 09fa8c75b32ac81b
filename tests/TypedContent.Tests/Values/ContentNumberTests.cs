using System.Globalization;

namespace TypedContent.Tests.Values;

public sealed class ContentNumberTests
{
    [Fact]
    public void Numbers_of_all_types_are_shown_as_they_are()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            ContentNumber[] numbers = [3, -3, 4_000_000_000u, long.MinValue, ulong.MaxValue, 0.1f, 0.1 + 0.2, 9007199254740993d, 1.10m, 0.0005m, double.NaN, 1e300 / 1e290, double.PositiveInfinity];

            Assert.Equal(
                ["3", "-3", "4,000,000,000", "-9,223,372,036,854,775,808", "18,446,744,073,709,551,615", "0.1", "0.3", "9,007,199,254,740,992", "1.1", "0.001", "NaN", "10,000,000,000", "Infinity"],
                numbers.Select(number => number.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Numbers_are_equal_whatever_their_type_is()
    {
        ContentNumber whole = 3;
        ContentNumber real = 3.0;
        ContentNumber other = 3.5m;

        Assert.True(whole == real && whole.GetHashCode() == real.GetHashCode());
        Assert.True(whole != other && !whole.Equals((object)other));
    }

    [Fact]
    public void A_date_that_a_calendar_lacks_is_shown_in_another()
    {
        var arabic = new CultureInfo("ar-SA");
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = arabic;
        try
        {
            ContentDate date = new DateTime(1, 1, 1);

            Assert.Equal("01/01/0001", date.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
