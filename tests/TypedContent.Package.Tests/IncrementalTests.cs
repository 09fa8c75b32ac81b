namespace TypedContent.Package.Tests;

/// <summary>Tests that a build writes only changed files.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class IncrementalTests(PackedFeed feed)
{
    private const string Assembly = "obj/Debug/net10.0/App.dll";

    [Fact]
    public async Task A_second_build_touches_neither_packs_nor_assembly_and_a_changed_article_both()
    {
        var app = feed.NewConsumer();
        (await app.BuildAsync()).AssertClean();
        var first = Times(app);

        (await app.BuildAsync()).AssertClean();
        var second = Times(app);
        app.Write("content/sv-SE/guide/support.md", Sample.Support.Replace("Ring oss", "Skriv till oss", StringComparison.Ordinal));
        (await app.BuildAsync()).AssertClean();
        var third = Times(app);

        Assert.Equal(first, second);
        Assert.Equal(["frontmatter.stamp", "inputs.cache", "members.stamp", "packs.stamp", "sv-SE.pack", "App.dll"], third.Keys.Where(name => third[name] != second[name]));
    }

    [Fact]
    public async Task Packs_come_and_go_with_their_locales_and_with_clean()
    {
        var app = feed.NewConsumer();
        app.Write("content/de-DE/welcome.md", Sample.Welcome.Replace("sv-SE", "de-DE", StringComparison.Ordinal));
        app.Write("content/de-DE/guide/invoices.md", Sample.Invoices);

        (await app.BuildAsync()).AssertClean();
        Assert.Equal(["de-DE.pack", "en-US.pack", "sv-SE.pack"], app.Packs);
        (await app.BuildAsync("-p:TypedContentLocales=sv-SE")).AssertClean();
        Assert.Equal(["en-US.pack", "sv-SE.pack"], app.Packs);
        (await app.BuildAsync()).AssertClean();
        Assert.Equal(["de-DE.pack", "en-US.pack", "sv-SE.pack"], app.Packs);

        Directory.Delete(app.Under("content/de-DE"), recursive: true);
        (await app.BuildAsync()).AssertClean();
        Assert.Equal(["en-US.pack", "sv-SE.pack"], app.Packs);
        Assert.Equal(["TypedContent.en-US.pack", "TypedContent.sv-SE.pack"], AssemblyFile.Resources(app.Under(Assembly)));

        (await DotNet.RunAsync(app.Folder, "clean", "-v:m")).AssertClean();
        Assert.Empty(app.Packs);
    }

    [Fact]
    public async Task An_article_that_is_edited_while_the_project_is_built_fails_the_build_and_not_the_next()
    {
        var app = feed.NewConsumer();
        var project = await File.ReadAllTextAsync(app.Under("App.csproj"));
        app.Write("App.csproj", project.Replace("</Project>", """
            <Target Name="EditLate" BeforeTargets="CoreCompile" Condition="'$(EditLate)' == 'true'">
              <WriteLinesToFile File="content/sv-SE/guide/support.md" Lines="# Other heading" Overwrite="true" />
            </Target>
            </Project>
            """, StringComparison.Ordinal));

        (await app.BuildAsync("-p:EditLate=true")).AssertFailed("content/sv-SE/guide/support.md : error TC5009: the file was changed while the project was built");
        (await app.BuildAsync()).AssertClean();
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task An_editor_is_given_the_articles_and_no_packs_are_written()
    {
        var app = feed.NewConsumer(items: """<TypedContent Include="docs/hilfe.md" Locale="de-DE" Path="guide/support.md" />""");
        app.Write("docs/hilfe.md", Sample.Support);

        var build = await DotNet.RunAsync(
            app.Folder, "msbuild", "-v:m", "-t:BuildOnlySettings;PrepareResources;Compile", "-getItem:CscCommandLineArgs",
            "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");

        build.AssertClean();
        Assert.Contains("\"/additionalfile:content/sv-SE/welcome.md\"", build.Output, StringComparison.Ordinal);
        var told = await File.ReadAllTextAsync(app.Under("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.Contains("docs/hilfe.md]", told, StringComparison.Ordinal);
        Assert.Contains("TypedContentFile.Locale = de-DE", told, StringComparison.Ordinal);
        Assert.Contains("TypedContentFile.Path = guide/support.md", told, StringComparison.Ordinal);
        Assert.DoesNotContain("welcome.md", told, StringComparison.Ordinal);
        Assert.Empty(app.Packs);
    }

    private static Dictionary<string, DateTime> Times(Consumer app) => Directory.GetFiles(app.PackFolder)
        .Order(StringComparer.Ordinal).Append(app.Under(Assembly)).ToDictionary(path => Path.GetFileName(path), File.GetLastWriteTimeUtc);
}
