namespace TypedContent.Tests.Localization;

public sealed class LocaleTests
{
    [Fact]
    public void Locales_are_equal_if_their_names_are_ignoring_case()
    {
        var locale = new Locale("sv-SE");
        Locale same = new("SV-se"), other = new("sv-FI");

        Assert.True(locale == same && locale.Equals(same) && locale.Equals((object)same));
        Assert.Equal(locale.GetHashCode(), same.GetHashCode());
        Assert.True(locale != other && !locale.Equals(other));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "sv-SE", false)]
    [InlineData("sv-SE", null, false)]
    [InlineData("sv-SE", "sv-se", true)]
    public void No_locale_equals_only_no_locale(string? left, string? right, bool areEqual)
    {
        Locale? first = Named(left), second = Named(right);

        Assert.Equal(areEqual, first == second);
        Assert.Equal(!areEqual, first != second);
    }

    [Theory]
    [InlineData("sv-SE", "sv-SE")]
    [InlineData("no such_culture!", "")]
    public void A_name_that_the_system_does_not_know_has_the_invariant_culture(string name, string culture) =>
        Assert.Equal(culture, new Locale(name).Culture.Name);

    private static Locale? Named(string? name) => name is null ? null : new Locale(name);
}
