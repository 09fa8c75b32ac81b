using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public sealed class MetadataKeyTests
{
    private static readonly string[] s_knownKeys =
    [
        "title", "titleSuffix", "description", "author", "authors", "manager", "editor", "date", "keywords", "robots", "layout", "lang",
        "locale", "ms.author", "ms.date", "ms.topic", "ms.service", "ms.subservice", "ms.prod", "ms.product", "ms.technology",
        "ms.custom", "ms.reviewer", "ms.devlang", "ms.assetid", "ms.collection", "ms.workload", "ms.audience", "ms.suite",
        "ms.tgt_pltfrm", "ms.update-cycle", "ms.subproduct", "ms.manager", "ms.title", "ms.description", "ms.search.form",
        "ms.search.keywords", "ms.search.region", "ai-usage", "ms.localizationpriority", "localization_priority", "ms.contentlocale",
        "ms.openlocfilehash", "ms.sourcegitcommit", "ms.translationtype", "ms.lasthandoff", "ms.locfileid", "no-loc", "uid", "api_name",
        "api_type", "api_location", "topic_type", "dev_langs", "devlang", "f1_keywords", "helpviewer_keywords", "monikerRange",
        "online version", "schema", "external help file", "Module Name", "audience", "appliesto", "search.appverid",
        "search.audienceType", "tags", "tag", "category", "categories", "product", "products", "service", "services",
        "documentationcenter", "zone_pivot_groups", "zone_pivot_group_filename", "breadcrumb_path", "feedback_system",
        "feedback_product_url", "feedback_help_link_url", "feedback_help_link_type", "recommendations", "hideEdit", "hide_comments",
        "redirect_url", "redirect_document_id", "contributors", "fwlink", "summary", "slug", "permalink", "aliases", "draft", "weight",
        "version",
    ];

    [Theory]
    [InlineData("deescription", "description")]
    [InlineData("Description", "description")]
    [InlineData("ms.technlogy", "ms.technology")]
    [InlineData("ms.Topic", "ms.topic")]
    [InlineData("Title", "title")]
    public void A_misspelt_key_is_reported_with_the_right_one(string key, string right)
    {
        var text = $"---\nauthor: a\n{key}: b\n---\n# Title\n";

        var problem = Assert.Single(new ContentSet().With("sv-SE/a.md", text).CheckSet());
        Assert.Equal(("TC3004", $"there is no key '{key}'; write '{right}'"), (problem.Rule.Id, problem.Message));
        Assert.Equal(key, text.At(problem.Span));
    }

    [Fact]
    public void Keys_of_Microsoft_Learn_and_of_site_generators_are_known() => Assert.All(s_knownKeys, key =>
    {
        var misspelt = key.Length < 6 ? char.ToUpperInvariant(key[0]) + key[1..] : key.Insert(key.Length / 2, "x");

        Assert.Equal(
            [$"there is no key '{misspelt}'; write '{key}'"],
            new ContentSet().With("sv-SE/a.md", $"---\n{misspelt}: 10/31/2026\n---\n").CheckSet().Select(problem => problem.Message));
    });

    [Fact]
    public void A_key_that_is_near_to_one_that_most_articles_have_is_reported()
    {
        var content = Articles(9, "learning_path").With("sv-SE/z.md", "---\nlerning_path: a\n---\n");

        Assert.Equal("there is no key 'lerning_path'; write 'learning_path'", Assert.Single(content.CheckSet()).Message);
    }

    [Theory]
    [InlineData("learning_path")]
    [InlineData("tilte")]
    [InlineData("product-line")]
    [InlineData("x")]
    [InlineData("")]
    public void A_key_of_the_project_s_own_is_fine(string key) => Assert.Empty(new ContentSet().With("sv-SE/a.md", $"---\n'{key}': a\n---\n").CheckSet());

    [Fact]
    public void A_key_beside_the_one_it_looks_like_is_fine() =>
        Assert.Empty(new ContentSet().With("sv-SE/a.md", "---\ndescription: a\ndescription2: b\n---\n").CheckSet());

    [Fact]
    public void A_key_that_many_articles_have_is_fine() => Assert.Empty(Articles(10, "ms.topics").CheckSet());

    [Theory]
    [InlineData(25, 5, true)] // a fifth, and not more
    [InlineData(24, 5, false)]
    [InlineData(10, 4, true)] // few
    public void A_key_that_more_than_a_fifth_of_the_articles_have_is_fine(int articles, int uses, bool isMisspelt)
    {
        var content = Articles(uses, "ms.topics");
        for (var i = uses; i < articles; i++)
        {
            content.With($"sv-SE/{i}.md");
        }

        Assert.Equal(isMisspelt ? uses : 0, content.CheckSet().Count);
    }

    [Theory]
    [InlineData(12, 6, false)] // half, and not more
    [InlineData(11, 6, true)]
    [InlineData(6, 4, false)] // few
    [InlineData(6, 5, true)]
    public void A_key_is_near_to_one_that_more_than_half_of_the_articles_have(int articles, int uses, bool isMisspelt)
    {
        var content = Articles(uses, "learning_path").With("sv-SE/z.md", "---\nlerning_path: a\n---\n");
        for (var i = uses + 1; i < articles; i++)
        {
            content.With($"sv-SE/{i}.md");
        }

        Assert.Equal(isMisspelt, content.CheckSet().Count == 1);
    }

    [Theory]
    [InlineData("titl", 0)] // one edit in four letters
    [InlineData("authro", 0)] // two edits in six letters
    [InlineData("authos", 1)] // one
    [InlineData("keywrdss", 0)] // two in eight
    [InlineData("descripti", 1)] // two in nine
    public void Short_keys_are_similar_to_fewer(string key, int problems) =>
        Assert.Equal(problems, new ContentSet().With("sv-SE/a.md", $"---\n{key}: a\n---\n").CheckSet().Count);

    [Fact]
    public void Keys_are_compared_with_a_hundred_common_keys_at_the_most()
    {
        string[] common = [.. Enumerable.Range(100, 150).Select(i => $"custom-{i}-{i}-{i}")];
        var content = new ContentSet().With("sv-SE/misspelt.md", FrontMatter(common.Select(key => key + "x")));
        foreach (var i in Enumerable.Range(0, 10))
        {
            content.With($"sv-SE/{i}.md", FrontMatter(common));
        }

        Assert.Equal(common[..100].Select(key => $"there is no key '{key}x'; write '{key}'"), content.CheckSet().Select(problem => problem.Message));

        static string FrontMatter(IEnumerable<string> keys) => $"---\n{string.Concat(keys.Select(key => key + ": a\n"))}---\n";
    }

    [Fact]
    public void Required_keys_that_are_missing_or_empty_are_one_problem()
    {
        var content = Requiring("title;description;ms.date").With("sv-SE/a.md", "---\ntitle: a\ndescription: ''\n---\n");

        var problem = Assert.Single(content.CheckSet());
        Assert.Equal(
            ("TC3002", "the front matter has no 'description' and 'ms.date'; complete it, or remove the key from TypedContentRequiredMetadata", "sv-SE/a.md"),
            (problem.Rule.Id, problem.Message, problem.FilePath));
        Assert.Equal((1, 1), problem.Span.Place());
    }

    [Theory]
    [InlineData("title", "---\ntitle: a\n---\n")]
    [InlineData("ms.custom", "---\nms.custom: [a]\n---\n")]
    [InlineData("", "# No front matter\n")]
    [InlineData(null, "# No front matter\n")]
    [InlineData("title", "---\nauthor: [\n---\n")]
    [InlineData("title", "# An include\n", "sv-SE/includes/a.md")]
    public void Keys_that_are_there_not_required_or_not_readable_are_fine(string? required, string text, string path = "sv-SE/a.md") =>
        Assert.Empty(Requiring(required).With(path, text).CheckSet());

    private static ContentSet Requiring(string? keys) => new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.RequiredMetadata ? keys : null) };

    private static ContentSet Articles(int count, string key) =>
        Enumerable.Range(0, count).Aggregate(new ContentSet(), (content, i) => content.With($"sv-SE/{i}.md", $"---\n{key}: a\n---\n"));
}
