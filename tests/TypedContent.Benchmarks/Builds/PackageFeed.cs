using System.Globalization;
using TypedContent.Benchmarks.Processes;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Provides the package, packed in Release, and the settings of the projects that use it. They restore only from the work folder.</summary>
internal static class PackageFeed
{
    private static string? s_version;

    /// <summary>Returns the version of the package, which is packed once in a run.</summary>
    public static string Version(Settings settings) => s_version ??= Pack(settings);

    private static string Pack(Settings settings)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"1.0.0-benchmark.{DateTime.UtcNow.Ticks}");
        foreach (var old in (string[])[settings.Place("feed"), settings.Place("packages", "typedcontent")])
        {
            if (Directory.Exists(old))
            {
                Directory.Delete(old, recursive: true);
            }
        }

        WriteSettings(settings);
        ProcessRun.Of(Settings.RepositoryFolder, "dotnet", "restore", Project("TypedContent.Build"));
        ProcessRun.Of(
            Settings.RepositoryFolder, "dotnet", "pack", Project("TypedContent"), "-c", "Release", "-o", settings.Place("feed"), "-m:1", $"-p:PackageVersion={version}", $"-p:NuspecOutputPath={settings.Place("nuspec")}/");
        return version;
    }

    private static string Project(string name) => Path.Combine(Settings.RepositoryFolder, "src", name, name + ".csproj");

    private static void WriteSettings(Settings settings)
    {
        Directory.CreateDirectory(settings.Place("feed"));
        File.WriteAllText(settings.Place("nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{Settings.PackageFolder}" /></fallbackPackageFolders>
            </configuration>
            """);
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            File.WriteAllText(settings.Place(name), "<Project />");
        }
    }
}
