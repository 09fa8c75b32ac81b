using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests localizers of articles.</summary>
public sealed class LocalizerTests
{
    [Fact]
    public void A_localizer_of_an_article_finds_its_texts_by_their_source()
    {
        var localizer = Create<BillsArticle>("de-AT");

        Assert.Equal("Fälligkeit", localizer["Due date"]);
        Assert.Equal("Zahlen Sie innerhalb von 30 Tagen.", localizer["Pay within {0} days.", 30]);
        Assert.False(localizer["Due date"].ResourceNotFound);
        Assert.Contains(localizer.GetAllStrings(), text => text.Name == "Due date");
    }

    [Fact]
    public void What_an_article_lacks_is_that_of_resources()
    {
        var localizer = Create<BillsArticle>("de-DE");

        Assert.Equal(("Other", true), (localizer["Other"].Value, localizer["Other"].ResourceNotFound));
        Assert.True(Create<LocalizerTests>("de-DE")["Due date"].ResourceNotFound);
    }

    [Fact]
    public void Another_factory_of_the_program_is_asked_for_the_rest()
    {
        var localizer = Create<BillsArticle>("de-DE", services => services.AddSingleton<IStringLocalizerFactory, Shouting>());

        Assert.Equal("OTHER", localizer["Other"]);
        Assert.Equal("Fälligkeit", localizer["Due date"]);
    }

    [Fact]
    public void Another_factory_is_asked_before_the_article_falls_back_to_another_language()
    {
        Assert.Equal("DUE DATE", Create<BillsArticle>("fr-FR", services => services.AddSingleton<IStringLocalizerFactory, Shouting>())["Due date"]);
        Assert.Equal("Due date", Create<BillsArticle>("fr-FR")["Due date"]);
        Assert.False(Create<BillsArticle>("fr-FR")["Due date"].ResourceNotFound);
        Assert.True(Create<BillsArticle>("de-DE")[""].ResourceNotFound);
    }

    private static IStringLocalizer<T> Create<T>(string culture, Action<IServiceCollection>? add = null)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        var services = new ServiceCollection();
        services.AddLogging();
        add?.Invoke(services);
        return services.AddTypedContent(Articles.Set).BuildServiceProvider().GetRequiredService<IStringLocalizer<T>>();
    }

    private sealed class Shouting : IStringLocalizerFactory, IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name.ToUpperInvariant());

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IStringLocalizer Create(Type resourceSource) => this;

        public IStringLocalizer Create(string baseName, string location) => this;

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
