using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Layouts;

/// <summary>Tests which folders are those of locales.</summary>
public sealed class LocaleFolderTests
{
    [Fact]
    public void Every_locale_beside_the_source_locale_is_read()
    {
        string[] folders =
        [
            "PT-PT", "ar-EG", "az-Cyrl-AZ", "ca-ES-valencia", "de-CH-1996", "de_DE", "en-001", "en-US", "es-419", "fil", "fil-PH", "haw-US",
            "is", "no", "pt-br", "qps-ploc", "sr-latn-rs", "zh-CHS", "zh-Hant-TW",
        ];
        var content = Set([.. folders.Select(folder => $"{folder}/hello.md")]);

        Assert.Equal(
            [
                "en-US", "ar-EG", "az-Cyrl-AZ", "ca-ES-valencia", "de-CH-1996", "de-DE", "en-001", "es-419", "fil", "fil-PH", "haw-US", "is", "no",
                "pt-BR", "pt-PT", "qps-Ploc", "sr-Latn-RS", "zh-Hans", "zh-Hant-TW",
            ],
            content.Compilation.Locales);
        Assert.Equal(["hello"], content.Index.Paths);
        Assert.Empty(Doubts(content));
    }

    [Fact]
    public void Folders_in_a_locale_are_folders()
    {
        var content = Set(setting => setting == ProjectSettings.SourceLocale ? "en" : null, "en/go/intro.md", "en/ui/intro.md", "de/ui/intro.md", "pt_BR/ui/intro.md", "cs/ui/intro.md");

        Assert.Equal(["en", "cs", "de", "pt-BR"], content.Compilation.Locales);
        Assert.Equal(["go/intro", "ui/intro"], content.Index.Paths);
        Assert.Empty(Doubts(content));
    }

    [Fact]
    public void A_topic_with_the_name_of_a_language_is_a_folder_and_is_reported_once()
    {
        var content = Set("ai/intro.md", "cs/intro.md", "cs/more.md", "go/intro.md", "ui/intro.md");

        Assert.Equal(["ai/intro", "cs/intro", "cs/more", "go/intro", "ui/intro"], content.Index.Paths);
        var doubt = Assert.Single(Doubts(content));
        Assert.Equal(("TC5011", "cs/intro.md"), (doubt.Rule.Id, doubt.FilePath));
        Assert.Contains("'cs' looks like the name of a locale", doubt.Message, StringComparison.Ordinal);
        Assert.Contains("TypedContentLocales", doubt.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cs", "cs/intro,cs/more")]
    [InlineData("CS", "cs/intro,cs/more")]
    public void The_project_names_topics(string topics, string paths)
    {
        var content = Set(setting => setting == ProjectSettings.Topics ? topics : null, "en-US/intro.md", "cs/intro.md", "cs/more.md");

        Assert.Equal(["en-US"], content.Compilation.Locales);
        Assert.Equal(["intro", .. paths.Split(',')], content.Index.Paths.OrderBy(path => path.Contains('/', StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal));
        Assert.Empty(Doubts(content));
    }

    [Fact]
    public void The_project_names_locales()
    {
        var content = Set(setting => setting == ProjectSettings.Locales ? "xx;cs" : null, "xx/intro.md", "cs/intro.md", "guides/intro.md");

        Assert.Equal(["en-US", "cs", "xx"], content.Compilation.Locales);
        Assert.Equal(["guides/intro", "intro"], content.Index.Paths);
        Assert.Empty(Doubts(content));
    }

    [Fact]
    public void A_locale_beside_others_that_the_project_does_not_name_is_left_out()
    {
        var content = Set(setting => setting == ProjectSettings.Locales ? "en-US" : null, "en-US/start.md", "it-IT/start.md", "it/start.md");

        Assert.Equal(["en-US"], content.Compilation.Locales);
        Assert.Equal(["start"], content.Index.Paths);
        Assert.Empty(Doubts(content));
    }

    [Fact]
    public void Nothing_vanishes_without_a_word()
    {
        var topic = Set(setting => setting == ProjectSettings.Locales ? "en-US" : null, "guides/start.md", "it/backup.md");
        Assert.Equal(["guides/start", "it/backup"], topic.Index.Paths);
        Assert.Equal("TC5011", Assert.Single(Doubts(topic)).Rule.Id);

        var leftOut = Set(setting => setting == ProjectSettings.Locales ? "en-US" : null, "en-US/start.md", "it/backup.md");
        Assert.Equal(["start"], leftOut.Index.Paths);
        var doubt = Assert.Single(Doubts(leftOut));
        Assert.Equal("it/backup.md", doubt.FilePath);
        Assert.Contains("left out", doubt.Message, StringComparison.Ordinal);
        Assert.Contains("TypedContentTopics", doubt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_source_locale_two_languages_with_an_article_in_common_are_locales()
    {
        var content = Set("fr/start.md", "de/start.md", "images/credits.md");

        Assert.Equal(["en-US", "de", "fr"], content.Compilation.Locales);
        Assert.Equal(["images/credits", "start"], content.Index.Paths);
    }

    [Fact]
    public void The_page_of_a_folder_is_no_article_in_common()
    {
        var content = Set("ml/index.md", "cs/index.md");

        Assert.Equal(["cs/index", "ml/index"], content.Index.Paths);
        Assert.Equal(2, Doubts(content).Count);
    }

    [Fact]
    public void The_default_locale_may_be_beside_the_folders_of_others()
    {
        var content = Set("start.md", "billing/pay.md", "de/start.md", "fr/billing/pay.md");

        Assert.Equal(["en-US", "de", "fr"], content.Compilation.Locales);
        Assert.Equal(["billing/pay", "start"], content.Index.Paths);
        var doubt = Assert.Single(Doubts(content));
        Assert.Equal("de/start.md", doubt.FilePath);
        Assert.Contains("'de' looks like the name of a locale, and its articles are read in this locale, like those of 1 more folders", doubt.Message, StringComparison.Ordinal);
        Assert.Empty(Doubts(Set(setting => setting == ProjectSettings.Locales ? "de;fr" : null, "start.md", "billing/pay.md", "de/start.md", "fr/billing/pay.md")));
    }

    [Theory]
    [InlineData("start.md", "de/start.md", "start")]
    [InlineData("guide/a.md", "../de/start.md", "start")]
    [InlineData("start.md", "de/gone.md", null)]
    [InlineData("start.md", "../start.md", null)]
    [InlineData("de/start.md", "../start.md", "start")]
    [InlineData("de/start.md", "../guide/a.md", "guide/a")]
    [InlineData("de/start.md", "../fr/start.md", null)]
    [InlineData("de/start.md", "de/start.md", null)]
    [InlineData("de/start.md", "../gone.md", null)]
    public void A_link_may_lead_from_the_default_locale_to_the_folder_of_another_and_back(string file, string destination, string? target)
    {
        var content = Set(setting => setting == ProjectSettings.Locales ? "de;fr" : null, "start.md", "guide/a.md", "de/start.md", "fr/start.md");
        var resolution = content.Resolve(file, destination);

        Assert.Equal(target is null, resolution.Findings.Any(finding => finding.Verdict is LinkVerdict.MissingTarget or LinkVerdict.OutsideRoot));
        Assert.True(target is null || resolution.Target == target);
    }

    [Theory]
    [InlineData("zh-yue")]
    [InlineData("zh-min-nan")]
    [InlineData("sl-rozaj-biske-1994")]
    public void Languages_of_a_language_and_variants_are_locales_beside_others(string folder)
    {
        var content = Set("en-US/a.md", $"{folder}/a.md");

        Assert.Equal(2, content.Compilation.Locales.Count);
        Assert.Empty(Doubts(content));
    }

    [Theory]
    [InlineData("sdk")]
    [InlineData("api")]
    [InlineData("ui")]
    [InlineData("how-to")]
    public void A_name_that_is_no_locale_in_use_is_a_topic_even_if_it_has_articles_of_a_locale(string topic)
    {
        var content = Set("en-US/overview.md", "de-DE/overview.md", $"{topic}/overview.md");

        Assert.Equal(["en-US", "de-DE"], content.Compilation.Locales);
        Assert.Equal([topic + "/overview", "overview"], content.Index.Paths.Order(StringComparer.Ordinal).OrderBy(path => path == "overview"));
        Assert.Equal("TC5011", Assert.Single(Doubts(content)).Rule.Id);
    }

    [Fact]
    public void A_locale_without_an_article_in_common_is_reported_once()
    {
        var content = Set("en-US/a.md", "ml/intro.md", "cs/start.md");

        Assert.Equal(["en-US", "cs", "ml"], content.Compilation.Locales);
        Assert.Contains("like those of 1 more folders", Assert.Single(Doubts(content)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/en/a.md", "docs/de/a.md", "docs/en")]
    [InlineData("content/de-DE/a.md", "content/en-US/a.md", "content/de-DE")]
    public void Locales_that_are_one_folder_too_deep_are_reported_once(string first, string second, string folder)
    {
        var doubt = Assert.Single(Doubts(Set(first, second)));

        Assert.StartsWith($"'{folder}' looks like the name of a locale, and is not where locales are looked for", doubt.Message, StringComparison.Ordinal);
        Assert.Contains($"TypedContentLayout to '{folder.Split('/')[0]}/{{locale}}/{{path}}.md'", doubt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_the_language_is_that_of_the_source_locale()
    {
        var content = Set("en/start.md", "de/start.md");

        Assert.Equal("en", content.Compilation.Options.SourceLocale);
        Assert.Equal(["en", "de"], content.Compilation.Locales);
    }

    [Fact]
    public void A_name_that_is_only_well_formed_is_a_locale_if_its_articles_are_elsewhere_too()
    {
        var content = Set("en-US/a.md", "en-US/b.md", "qps-ploc/a.md", "api/x.md", "how-to/a.md", "how-to/c.md", "how-to/d.md");

        Assert.Equal(["en-US", "qps-Ploc"], content.Compilation.Locales);
        Assert.Equal(["a", "api/x", "b", "how-to/a", "how-to/c", "how-to/d"], content.Index.Paths);
    }

    [Fact]
    public void The_layout_follows_the_files()
    {
        var content = Set("cs/start.md");
        Assert.Equal(["cs/start"], content.Index.Paths);

        var compilation = content.Compilation.WithFile(Reader.File("en-US/start.md", "# Start"));
        Assert.Equal(["start"], compilation.Index.Paths);
        Assert.Equal(["cs/start"], compilation.WithoutFile("en-US/start.md").Index.Paths);
    }

    private static ContentSet Set(params string[] paths) => Set(_ => null, paths);

    private static ContentSet Set(Func<ProjectSetting, string?> settings, params string[] paths) =>
        paths.Aggregate(new ContentSet { Options = ContentOptions.Read(settings) }, (content, path) => content.With(path));

    private static List<Problem> Doubts(ContentSet content) => [.. content.CheckSet().Where(problem => problem.Rule.Id.StartsWith("TC50", StringComparison.Ordinal))];
}
