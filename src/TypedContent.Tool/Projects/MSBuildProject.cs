using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using TypedContent.Build.Files;
using TypedContent.Compiler.Settings;

namespace TypedContent.Tool.Projects;

/// <summary>Reads what a C# project states, as MSBuild evaluates it.</summary>
internal static class MSBuildProject
{
    private const string Properties =
        "TargetFrameworks,TypedContentRootPath,TypedContentBaseline,TypedContentLock,NoWarn,WarningsAsErrors,WarningsNotAsErrors,TreatWarningsAsErrors";

    private const string Items =
        "TypedContent,TypedContentRedirects,TypedContentPages,TypedContentToc,TypedContentPublishConfig,TypedContentAssets,TypedContentXrefMap,TypedContentSetting,EditorConfigFiles,Compile";

    /// <summary>Returns what the project at <paramref name="path"/> states.</summary>
    /// <exception cref="ProjectException">MSBuild can't evaluate the project, or it doesn't use TypedContent.</exception>
    public static ContentProject Read(string path)
    {
        using var outer = Evaluate(path);

        // The outer build of a project with several frameworks has no items.
        using var inner = outer.RootElement.GetProperty("Properties").GetProperty("TargetFrameworks").GetString()!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var framework, ..]
            ? Evaluate(path, "-p:TargetFramework=" + framework)
            : null;
        var json = inner ?? outer;
        var properties = json.RootElement.GetProperty("Properties");
        var root = Property("TypedContentRootPath");
        if (root.Length == 0)
        {
            throw new ProjectException($"'{path}' has no reference to the package TypedContent, or isn't restored; run: dotnet restore \"{path}\"");
        }

        var folder = Path.GetDirectoryName(path)!;
        var settings = List("TypedContentSetting").ToDictionary(item => item.GetProperty("Identity").GetString()!, item => Metadata(item, "Value"), StringComparer.Ordinal);
        var (baseline, accepted) = (Path.GetFullPath(Property("TypedContentBaseline"), folder), Path.GetFullPath(Property("TypedContentLock"), folder));
        var items = new ContentItems(root)
        {
            Articles = Files("TypedContent"),
            Redirects = Files("TypedContentRedirects"),
            Pages = Files("TypedContentPages"),
            Tocs = Files("TypedContentToc"),
            PublishConfigs = Files("TypedContentPublishConfig"),
            Assets = Files("TypedContentAssets"),
            XrefMaps = Files("TypedContentXrefMap"),
            Baseline = File.Exists(baseline) ? baseline : null,
            Lock = File.Exists(accepted) ? accepted : null,
        };
        var severities = SeveritySettings.Of(
            Files("EditorConfigFiles").Select(file => file.FullPath), Property("NoWarn"), Property("WarningsAsErrors"), Property("WarningsNotAsErrors"),
            string.Equals(Property("TreatWarningsAsErrors"), "true", StringComparison.OrdinalIgnoreCase));
        return new ContentProject(path, items, ContentOptions.Read(setting => settings.GetValueOrDefault(setting.Property)), severities, baseline, accepted)
        {
            HasSchemas = SchemaSources.Describe(Files("Compile").Select(file => file.FullPath)),
        };

        string Property(string name) => properties.GetProperty(name).GetString() ?? string.Empty;

        IEnumerable<JsonElement> List(string type) => json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray();

        List<ContentItem> Files(string type) => [.. List(type).Select(item => new ContentItem(Metadata(item, "FullPath"))
        {
            Path = Metadata(item, "Path"),
            Locale = Metadata(item, "Locale"),
            Kind = Metadata(item, "Kind"),
        })];
    }

    private static string Metadata(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;

    private static JsonDocument Evaluate(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", path, "-nologo", "-getProperty:" + Properties, "-getItem:" + Items, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(path),
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? JsonDocument.Parse(output)
                : throw new ProjectException($"MSBuild can't evaluate '{path}': {FirstLineOf(output + errors.Result)}");
        }
        catch (Win32Exception e)
        {
            throw new ProjectException($"'dotnet' can't be started to evaluate '{path}': {e.Message}; install the .NET SDK, or state the settings in a {SettingsFile.Name}");
        }
        catch (JsonException)
        {
            throw new ProjectException($"MSBuild's answer about '{path}' can't be read; the .NET SDK 8.0.200 or later is needed");
        }
    }

    private static string FirstLineOf(string text) => text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "no reason is given";
}
