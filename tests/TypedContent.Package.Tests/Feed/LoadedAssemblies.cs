using System.Text.Json;

namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// Represents the assemblies that the compiler and MSBuild load from the package in a build, as folder and name, such as
/// <c>analyzers/dotnet/cs/Markdig.dll</c>.
/// </summary>
internal sealed record LoadedAssemblies(IReadOnlyList<string> Analyzers, string Task)
{
    private static readonly string[] Questions = ["-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs", "-getProperty:TypedContentTaskAssembly"];

    /// <summary>Runs a build that prints only the assemblies, and returns them.</summary>
    public static async Task<LoadedAssemblies> OfAsync(PackedFeed feed, Consumer app, params string[] command)
    {
        var package = Path.GetFullPath(Path.Combine(app.Folder, "..", "..", "packages", "typedcontent", feed.Version)) + Path.DirectorySeparatorChar;
        var run = await DotNet.RunAsync(app.Folder, [.. command, .. Questions]);
        Assert.True(run.Succeeded, run.Output);
        using var answer = JsonDocument.Parse(run.Output);
        var arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!);
        var task = answer.RootElement.GetProperty("Properties").GetProperty("TypedContentTaskAssembly").GetString()!;
        return new(
            [.. arguments.Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal)).Select(argument => argument["/analyzer:".Length..])
                .Where(path => path.StartsWith(package, StringComparison.Ordinal)).Select(Within).Order(StringComparer.Ordinal)],
            Within(Path.GetFullPath(task)));

        string Within(string path) => Path.GetRelativePath(package, path).Replace('\\', '/');
    }
}
