using System.Text.Json;
using TypedContent.Build.Files;
using TypedContent.Compiler.Settings;
using TypedContent.Tool.Projects.Evaluations;

namespace TypedContent.Tool.Projects;

/// <summary>Reads what a C# project states, as MSBuild evaluates it.</summary>
internal static class MSBuildProject
{
    private const string Properties =
        "TargetFrameworks,IntermediateOutputPath,TypedContentRootPath,TypedContentBaseline,TypedContentLock,NoWarn,WarningsAsErrors,WarningsNotAsErrors,TreatWarningsAsErrors";

    private const string Items =
        "TypedContent,TypedContentRedirects,TypedContentPages,TypedContentToc,TypedContentPublishConfig,TypedContentAssets,TypedContentXrefMap,TypedContentSetting,EditorConfigFiles,Compile";

    /// <summary>Returns what the project at <paramref name="path"/> states.</summary>
    /// <exception cref="ProjectException">MSBuild can't evaluate the project, or it doesn't use TypedContent.</exception>
    public static ContentProject Read(string path)
    {
        if (EvaluationCache.Find(path) is { } kept)
        {
            return Parse(path, kept);
        }

        var asked = DateTime.UtcNow;
        var framework = FrameworkOf(path, Evaluate(path), out var answer);
        answer ??= Evaluate(path, framework!);
        var project = Parse(path, answer);
        EvaluationCache.Keep(project, answer, framework is null ? ProjectImports.Of(path) : ProjectImports.Of(path, framework), asked);
        return project;
    }

    // The outer build of a project with several frameworks has no items.
    private static string? FrameworkOf(string path, string outer, out string? answer)
    {
        using var json = Json(path, outer);
        var frameworks = json.RootElement.GetProperty("Properties").GetProperty("TargetFrameworks").GetString()!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        answer = frameworks.Length == 0 ? outer : null;
        return frameworks.Length == 0 ? null : "-p:TargetFramework=" + frameworks[0];
    }

    private static ContentProject Parse(string path, string answer)
    {
        using var json = Json(path, answer);
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
        var buildFolder = Path.Combine(folder, Property("IntermediateOutputPath").Replace('\\', '/'), "typedcontent");
        var build = LastBuild.Of(path, buildFolder, Files("Compile").Select(file => file.FullPath));
        return new ContentProject(path, items, ContentOptions.Read(setting => settings.GetValueOrDefault(setting.Property)), severities, baseline, accepted)
        {
            Source = answer,
            BuildFolder = buildFolder,
            SettingsFiles = [.. Files("EditorConfigFiles").Select(file => file.FullPath).Where(File.Exists).Prepend(path).Concat(build.Files).Distinct(StringComparer.Ordinal)],
            LastBuild = build,
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

    private static string Evaluate(string path, params string[] arguments) =>
        MSBuildProcess.Run(path, ["-getProperty:" + Properties, "-getItem:" + Items, .. arguments]);

    private static JsonDocument Json(string path, string answer)
    {
        try
        {
            return JsonDocument.Parse(answer);
        }
        catch (JsonException)
        {
            throw new ProjectException($"MSBuild's answer about '{path}' can't be read; the .NET SDK 8.0.200 or later is needed");
        }
    }
}
