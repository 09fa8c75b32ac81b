using System.Globalization;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests several content sets that a program reads as one.</summary>
public sealed class CombinedSetTests
{
    private static readonly Locale s_german = new("de-DE");

    [Fact]
    public void Articles_of_all_sets_are_found_and_listed_by_path()
    {
        var (left, right) = (Set(["en-US"], "b/two", "a/one"), Set(["en-US"], "b/three", "a/zero"));

        var combined = ContentSet.Combine(left, right);

        Assert.Equal(["a/one", "a/zero", "b/three", "b/two"], combined.Articles.Select(article => article.Path));
        Assert.All(combined.Articles, article =>
        {
            Assert.True(combined.TryGet(article.Path, out Article? found));
            Assert.Same(article, found);
        });
        Assert.False(combined.TryGet("a/two", out Article? none));
        Assert.Null(none);
        Assert.Same(combined.Articles, combined.Articles);
    }

    [Fact]
    public void An_article_is_read_in_the_locales_of_its_own_set()
    {
        var combined = ContentSet.Combine(Set(["en-US", "sv-SE"], "left"), Set(["de-DE", "en-US"], "right"));

        Assert.Equal(["de-DE", "en-US", "sv-SE"], combined.Locales.Select(locale => locale.Name));
        Assert.Equal(["Title en-US", "Title de-DE"], combined.Articles.Select(article => article.Title.In(s_german).ToString()));
        Assert.Equal(["sv-SE", "en-US"], combined.Articles.Select(article => article.LocaleIn(new CultureInfo("sv"))!.Name));
    }

    [Fact]
    public void The_first_set_has_the_source_locale_and_the_default_locale()
    {
        var (left, right) = (new FakeSet(["en-US", "nl-NL"], "en-US", "nl-NL"), new FakeSet(["de-DE"], "de-DE"));

        Assert.Equal(("en-US", "nl-NL"), Locales(ContentSet.Combine(left, right)));
        Assert.Equal(("de-DE", null), Locales(ContentSet.Combine(right, left)));

        static (string, string?) Locales(ContentSet set) => (set.SourceLocale.Name, set.DefaultLocale?.Name);
    }

    [Fact]
    public void A_path_of_two_sets_is_an_exception_that_names_it()
    {
        var combined = ContentSet.Combine(Set(["en-US"], "a", "index"), Set(["en-US"], "b", "index"));

        string[] messages =
        [
            Assert.Throws<InvalidOperationException>(() => combined.TryGet("index", out _)).Message,
            Assert.Throws<InvalidOperationException>(() => combined.Articles).Message,
        ];
        Assert.All(messages, message => Assert.StartsWith("The path 'index' is that of an article of 'TypedContent.Tests' and of one of 'TypedContent.Tests'.", message, StringComparison.Ordinal));
        Assert.True(combined.TryGet("b", out _));
    }

    [Fact]
    public void Combined_sets_are_combined_with_others()
    {
        var (left, middle, right) = (Set(["en-US"], "a"), Set(["en-US"], "b"), Set(["en-US"], "c"));

        var combined = ContentSet.Combine(ContentSet.Combine(left, middle), right, left);

        Assert.Equal(["a", "b", "c"], combined.Articles.Select(article => article.Path));
        Assert.Same(left, ContentSet.Combine(left, left));
    }

    [Fact]
    public void At_least_one_set_is_required()
    {
        Assert.Throws<ArgumentException>(() => ContentSet.Combine());
        Assert.Throws<ArgumentNullException>(() => ContentSet.Combine(null!));
        Assert.Throws<ArgumentNullException>(() => ContentSet.Combine(Set(["en-US"], "a"), null!));
    }

    private static FakeSet Set(string[] locales, params string[] paths)
    {
        var set = new FakeSet(locales);
        foreach (string locale in locales)
        {
            set.Packs[locale] = PackBuilder.Build(locale, [.. paths.Select(path => Sample.Article(locale, path))]);
        }

        foreach (string path in paths)
        {
            set.Add(new SampleArticle(set, path));
        }

        return set;
    }
}
