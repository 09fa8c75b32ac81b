using System.Text.Json;

namespace TypedContent.Package.Tests;

/// <summary>Tests a package that is restored to a folder of its own, and not to that of the user.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class PackageFolderTests(PackedFeed feed)
{
    [LongRunningTheory]
    [InlineData("NUGET_PACKAGES", "")]
    [InlineData("NUGET_PACKAGES", "/")]
    [InlineData("RestorePackagesPath", "")]
    public async Task A_build_uses_the_package_there(string setting, string end)
    {
        var app = feed.NewUnrestoredConsumer();
        var packages = Path.GetFullPath(Path.Combine(app.Folder, "..", "own packages"));
        var variables = new Dictionary<string, string> { [setting] = packages + end };

        (await BuildAsync()).AssertClean();
        var first = Times(app);
        (await BuildAsync()).AssertClean();
        var second = Times(app);
        app.Write("content/sv-SE/welcome.md", Sample.Welcome.Replace("höra av dig", "få höra av dig", StringComparison.Ordinal));
        (await BuildAsync()).AssertClean();
        var third = Times(app);

        Assert.Equal(first, second);
        Assert.NotEqual(second["sv-SE.pack"], third["sv-SE.pack"]);
        Assert.Contains("få höra av dig", (await app.RunAsync()).Output, StringComparison.Ordinal);
        var folder = Path.Combine(packages, "typedcontent", feed.Version);
        Assert.StartsWith(folder, Path.GetFullPath(await TaskAssemblyAsync()), StringComparison.Ordinal);

        // Another version of the package makes the packs again, although no article changed.
        File.SetLastWriteTimeUtc(await TaskAssemblyAsync(), DateTime.UtcNow.AddDays(1));
        (await BuildAsync()).AssertClean();
        Assert.NotEqual(third["inputs.cache"], Times(app)["inputs.cache"]);

        Task<Outcome> BuildAsync(params string[] arguments) => DotNet.RunAsync(app.Folder, variables, ["build", "-v:m", .. arguments]);

        async Task<string> TaskAssemblyAsync()
        {
            var run = await DotNet.RunAsync(app.Folder, variables, ["msbuild", "-getProperty:TypedContentTaskAssembly", "-getItem:None"]);
            using var answer = JsonDocument.Parse(run.Output);
            return answer.RootElement.GetProperty("Properties").GetProperty("TypedContentTaskAssembly").GetString()!;
        }
    }

    private static Dictionary<string, DateTime> Times(Consumer app) =>
        Directory.GetFiles(app.PackFolder).Where(path => !path.EndsWith("compiling.stamp", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileName(path), File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
