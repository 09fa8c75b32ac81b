using System.Globalization;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class ConcurrencyTests
{
    [Fact]
    public void Many_threads_in_many_cultures_read_the_right_text()
    {
        string[] locales = ["de-DE", "en-US", "nl-NL", "sv-SE"];
        for (int round = 0; round < 20; round++)
        {
            (FakeSet set, SampleArticle article) = Sample.Complete("nl-NL", locales);
            Parallel.For(0, 64, i =>
            {
                CultureInfo before = CultureInfo.CurrentUICulture;
                string locale = locales[i % locales.Length];

                // A separate culture object, as apps create them for requests: more than the map of cultures holds.
                CultureInfo.CurrentUICulture = new CultureInfo(locale);
                for (int read = 0; read < 50; read++)
                {
                    Assert.Equal($"Title {locale}", article.Title);
                    Assert.Equal($"Second & “more” {locale}", article.Strings.Second);
                    Assert.Equal(Sample.Body(locale), article.ToHtml());
                    Assert.True(set.TryGet(Sample.OtherPath, out _));
                }

                CultureInfo.CurrentUICulture = before;
            });
        }
    }

    [Fact]
    public void Articles_made_by_many_threads_keep_apart()
    {
        var set = new FakeSet(["sv-SE"]);
        var articles = new SampleArticle[1000];
        Parallel.For(0, articles.Length, i => articles[i] = new SampleArticle(set, $"a{i}"));

        for (int i = 0; i < articles.Length; i++)
        {
            Assert.Same(articles[i], articles[i].Sections.Intro.Article);
            Assert.Same(articles[i], articles[i].Links.Web.Article);
        }
    }
}
