namespace TypedContent.Package.Tests;

/// <summary>Tests that a broken link is an error unless the project overrides its severity.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SeverityTests(PackedFeed feed)
{
    private const string Place = "content/sv-SE/welcome.md(9,15): ";

    [Fact]
    public async Task A_broken_link_fails_the_build_at_its_place_with_or_without_analyzers()
    {
        var app = feed.NewConsumer();
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);

        (await app.BuildAsync()).AssertFailed(Place + "error TC1001: link target 'guide/invoicse.md' does not exist in sv-SE");
        (await app.BuildAsync("-p:RunAnalyzers=false")).AssertFailed(Place + "error TC1001");
    }

    [Fact]
    public async Task A_project_can_turn_a_broken_link_into_a_warning_or_nothing()
    {
        var app = feed.NewConsumer("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>");
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TC1001.severity = warning\n");

        var warned = await app.BuildAsync();
        var silent = await app.BuildAsync("-p:NoWarn=TC1001");

        Assert.True(warned.Succeeded, warned.Output);
        Assert.Contains(Place + "warning TC1001", Assert.Single(warned.Problems), StringComparison.Ordinal);
        silent.AssertClean();
    }

    [Fact]
    public async Task A_folder_can_turn_a_broken_link_into_nothing_whatever_the_project_says()
    {
        var app = feed.NewConsumer();
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);
        app.Write(".editorconfig", "[content/sv-SE/**.md]\ntypedcontent_severity.TC1001 = none\n");
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TC1001.severity = error\n");

        (await app.BuildAsync()).AssertClean();
    }

    [Fact]
    public async Task A_baseline_accepts_what_is_there_and_nothing_new()
    {
        var app = feed.NewConsumer();
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);

        (await app.BuildAsync("-t:TypedContentBaseline")).AssertClean();
        (await app.BuildAsync()).AssertClean();
        var baseline = await File.ReadAllTextAsync(app.Under("typedcontent.baseline"));
        Assert.Contains("TC1001 | sv-SE/welcome.md | guide/invoicse.md | sv-SE\n", baseline, StringComparison.Ordinal);

        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome + "\n[new](gone.md)\n");
        (await app.BuildAsync()).AssertFailed("error TC1001: link target 'gone.md' does not exist in sv-SE");
    }

    [Fact]
    public async Task A_project_can_require_front_matter()
    {
        var app = feed.NewConsumer("<TypedContentRequiredMetadata>title;ms.date</TypedContentRequiredMetadata><TreatWarningsAsErrors>false</TreatWarningsAsErrors>");

        var built = await app.BuildAsync();

        Assert.True(built.Succeeded, built.Output);
        Assert.Equal(2, built.Problems.Count(problem => problem.Contains("warning TC3002: the front matter has no 'ms.date'", StringComparison.Ordinal)));
        Assert.Equal(2, built.Problems.Count);
    }

    [Fact]
    public async Task A_generator_that_throws_fails_the_build()
    {
        var app = feed.NewConsumer(
            "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
            $"""<Analyzer Include="{typeof(ThrowingGenerator).Assembly.Location}" />""");

        (await app.BuildAsync()).AssertFailed("error CS8785: Generator 'ThrowingGenerator' failed");
    }
}
