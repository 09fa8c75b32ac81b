namespace TypedContent.Package.Tests;

/// <summary>Tests that the same project results in the same bytes in any folder, of files in any order and with any times, and in any culture.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class DeterminismTests(PackedFeed feed)
{
    private const string Settings =
        "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><ContinuousIntegrationBuild>true</ContinuousIntegrationBuild><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    // Cultures sort and case these in different ways.
    private static readonly string[] s_names = ["ILK", "ilk-i", "z", "ä", "aa", "ch/I", "ch/i-2", "co-op", "coop", "1.5"];

    [Fact]
    public async Task Builds_in_two_folders_give_the_same_assembly_and_packs() =>
        AssertSame(await BuildAsync(feed.NewConsumer(Settings)), await BuildAsync(feed.NewConsumer(Settings)));

    [Fact]
    public async Task So_do_files_in_another_order_and_with_other_times_in_another_culture()
    {
        var left = await BuildAsync(WithArticles(feed.NewConsumer(Settings), s_names));

        var items = string.Join(';', s_names.Reverse().SelectMany(name => (string[])[$"content/sv-SE/{name}.md", $"content/de-DE/{name}.md"]))
            + ";content/sv-SE/guide/support.md;content/sv-SE/welcome.md;content/sv-SE/guide/invoices.md";
        var right = WithArticles(
            feed.NewConsumer(Settings + "<EnableDefaultTypedContentItems>false</EnableDefaultTypedContentItems>", $"""<TypedContent Include="{items}" />"""),
            s_names.Reverse());
        foreach (var file in Directory.GetFiles(right.Under("content"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        await BuildAsync(right, new()
        {
            ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_CLI_UI_LANGUAGE"] = "tr-TR", ["TZ"] = "Pacific/Auckland", ["UseSharedCompilation"] = "false",
        });

        AssertSame(left, right);
        Assert.Equal(["de-DE.pack", "en-US.pack", "sv-SE.pack"], right.Packs);
    }

    private static Consumer WithArticles(Consumer app, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            app.Write($"content/sv-SE/{name}.md", $"---\ntitle: {name}\nms.date: 1/2/2026\n{name}: 1.5\n---\n# {name}\n\nI {name} kostar det 1,5.\n\n## İstanbul och ıi\n\n[z]({(name.Contains('/', StringComparison.Ordinal) ? "../" : "")}z.md)\n");
            app.Write($"content/de-DE/{name}.md", $"---\ntitle: {name}\n---\n# {name}\n\nDas kostet in {name} 1,5.\n");
        }

        return app;
    }

    private static void AssertSame(Consumer left, Consumer right)
    {
        Assert.NotEqual(left.Folder, right.Folder);
        var files = Outputs(left);
        Assert.Equal(files, Outputs(right));
        Assert.True(files.Count > 8);
        Assert.All(files, file => Assert.True(File.ReadAllBytes(left.Under(file)).AsSpan().SequenceEqual(File.ReadAllBytes(right.Under(file))), file));
    }

    /// <summary>Returns the paths of the assembly, the packs, and the generated code.</summary>
    private static List<string> Outputs(Consumer app) =>
    [
        "bin/Debug/net10.0/App.dll",
        .. Directory.GetFiles(app.PackFolder, "*.pack").Concat(Directory.GetFiles(app.Under("obj/Debug/net10.0/generated"), "*.g.cs", SearchOption.AllDirectories))
            .Where(file => file.EndsWith(".pack", StringComparison.Ordinal) || file.Contains("ContentGenerator", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(app.Folder, file)).Order(StringComparer.Ordinal),
    ];

    private static async Task<Consumer> BuildAsync(Consumer app, Dictionary<string, string>? variables = null)
    {
        var build = await DotNet.RunAsync(app.Folder, variables ?? [], ["build", "--no-restore", "-v:m"]);
        Assert.True(build.Succeeded, build.Output);
        return app;
    }
}
