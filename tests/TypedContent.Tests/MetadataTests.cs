using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class MetadataTests
{
    private readonly SampleArticle _article = Sample.Complete(null, "en-US", "sv-SE").Article;

    private MetadataValues Values => _article.Metadata.In(new Locale("sv-SE")).Values;

    [Fact]
    public void Values_are_typed()
    {
        Assert.Equal(new DateOnly(2023, 12, 1), _article.Metadata.Date);
        Assert.Equal("Start", Values.GetString("title"));
        Assert.True(Values.GetBoolean("draft"));
        Assert.Equal(new Locale("sv-SE"), Values.GetLocale("ms.contentlocale"));
        Assert.Equal(TranslationType.Machine, Values.GetTranslationType("ms.translationtype"));
        Assert.Equal(TranslationType.Unspecified, Values.GetTranslationType("odd"));
        Assert.Equal(["one", "two"], Values.GetList("ms.custom"));
        Assert.Equal(["Start"], Values.GetList("title"));
        Assert.Empty(Values.GetList("tags"));
        Assert.Equal("one, two", Values["ms.custom"]);
        Assert.Equal(
            ["title", "ms.date", "ms.custom", "tags", "draft", "ms.contentlocale", "ms.translationtype", "odd"], Values.Keys);
    }

    [Fact]
    public void What_is_missing_is_null_or_explained()
    {
        Assert.Null(_article.Metadata.Reviewer);
        Assert.Null(Values["x"]);
        Assert.Null(Values.GetDateOrNull("x"));
        Assert.Null(Values.GetBooleanOrNull("x"));
        Assert.Null(Values.GetLocaleOrNull("x"));
        Assert.Null(Values.GetTranslationTypeOrNull("x"));
        Assert.Null(Values.GetListOrNull("x"));
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => Values.GetString("x"));
        Assert.Equal("The article 'partner/start' in sv-SE has no metadata 'x'.", error.Message);
    }

    [Fact]
    public void What_is_something_else_is_null_or_explained()
    {
        Assert.Null(Values.GetDateOrNull("odd"));
        Assert.Null(Values.GetBooleanOrNull("odd"));
        FormatException error = Assert.Throws<FormatException>(() => Values.GetDate("odd"));
        Assert.Contains("'soon', which is no date", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Values.GetBoolean("ms.custom"));
        Assert.Throws<FormatException>(() => Values.GetLocale("tags"));
    }

    [Theory]
    [InlineData("12/01/2023")]
    [InlineData("12/1/2023")]
    [InlineData("2023-12-01")]
    public void Dates_are_written_in_three_ways(string text)
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE") with { Metadata = [("ms.date", text, 0)] });

        Assert.Equal(new DateOnly(2023, 12, 1), Sample.Of(set).Article.Metadata.Date);
    }
}
