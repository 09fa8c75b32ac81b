using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class LocaleFallbackTests
{
    [Theory]
    [InlineData("de-AT", "de-CH,de-DE,en-US,sv-SE", "de-DE")]
    [InlineData("de-AT", "de,de-DE,sv-SE", "de")]
    [InlineData("de-AT", "en-US,fr-FR,sv-SE", "sv-SE")]
    [InlineData("de-AT", "en-US,fr-FR", "en-US")]
    [InlineData("de-AT", "fr-FR,nl-NL", "fr-FR")]
    [InlineData("zh-TW", "zh-CN,zh-HK", "zh-HK")]
    [InlineData("sv-SE", "de-DE,sv-SE", "sv-SE")]
    public void Readers_get_what_the_runtime_would_give_them(string reader, string locales, string expected)
    {
        var content = new ContentSet { Options = new ContentOptions { Namespace = "App", SourceLocale = "en-US", DefaultLocale = "sv-SE" } }.With($"{reader}/start.md");
        foreach (var locale in locales.Split(','))
        {
            content.With($"{locale}/a.md", $"# {locale}");
        }

        var index = content.Index;
        Assert.Equal(expected, index.In(index.Find("a")!, reader).Locale);
        Assert.Equal(reader == expected, content.Resolve($"{reader}/start.md", "a.md").Findings.Count == 0);
    }

    [Fact]
    public void The_source_spans_of_another_locale_are_the_source()
    {
        var unit = Markup.Unit(101, "Hej", "Hello");
        var content = new ContentSet().With("de-DE/start.md").With("sv-SE/a.md", $"# <a name=\"hello\"></a>{unit}").With("nl-NL/a.md", "# Hallo");

        var resolution = content.Resolve("de-DE/start.md", "a.md#hello");

        Assert.Equal(new LinkFinding(LinkVerdict.OtherLocale, "", "en-US"), Assert.Single((IEnumerable<LinkFinding>)resolution.Findings));
    }

    [Fact]
    public void An_index_with_other_locales_is_another()
    {
        ContentIndex Index(string? source, string? fallback, string? prefix) =>
            new ContentSet { Options = new ContentOptions { Namespace = "App", SourceLocale = source ?? "en-US", DefaultLocale = fallback, SitePrefix = prefix } }.With("sv-SE/a.md").Index;

        Assert.Equal(Index(null, null, null), Index("en-US", null, null));
        Assert.NotEqual(Index(null, null, null), Index("sv-SE", null, null));
        Assert.NotEqual(Index(null, null, null), Index(null, "sv-SE", null));
        Assert.NotEqual(Index(null, null, null), Index(null, null, "/"));
    }
}
