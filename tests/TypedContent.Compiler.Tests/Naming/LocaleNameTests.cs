using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Naming;

public sealed class LocaleNameTests
{
    [Theory]
    [InlineData("sv-SE zh-Hant-TW de", "SvSE ZhHantTW De")]
    [InlineData("de-DE all locales", "DeDE All_ Locales_")] // members of the generated class
    [InlineData("a-b AB", "AB_ AB_")]
    [InlineData("--", "Locale")]
    [InlineData("-- sv locale", "Locale_ Sv Locale_")]
    public void A_locale_is_named_after_its_subtags(string locales, string names) => Assert.Equal(
        names,
        string.Join(' ', LocaleNames.Of(new EquatableArray<string>(locales.Split(' '))).AsEnumerable().Select(name => name[..(name.IndexOf('_', StringComparison.Ordinal) is >= 0 and var end ? end + 1 : name.Length)])));

    [Fact]
    public void Names_that_would_be_the_same_differ_by_a_hash() =>
        Assert.Equal(2, LocaleNames.Of(["a-b", "AB"]).AsEnumerable().Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
