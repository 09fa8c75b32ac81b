using System.Text.Json;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Settings;

namespace TypedContent.Tool.Projects;

/// <summary>Reads the settings of a content set without a C# project.</summary>
/// <remarks>A key is the name of a setting without <c>TypedContent</c>, such as <c>sourceLocale</c>. <c>severities</c> has severities by rules.</remarks>
internal static class SettingsFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "typedcontent.json";

    /// <summary>The key of the address of the JSON Schema.</summary>
    public const string SchemaKey = "$schema";

    /// <summary>The key of the severities.</summary>
    public const string SeveritiesKey = "severities";

    private const string Prefix = "TypedContent";

    // What only the generated code and its packs depend on.
    private static readonly HashSet<ProjectSetting> s_left =
        [ProjectSettings.Namespace, ProjectSettings.Members, ProjectSettings.MembersFor, ProjectSettings.Export, ProjectSettings.Search, ProjectSettings.Usage, ProjectSettings.Packs, ProjectSettings.LiveText, ProjectSettings.ReadyToRun, ProjectSettings.CompilerEnvironment, ProjectSettings.DefaultItems];

    /// <summary>Gets the settings that the file may have, by their keys.</summary>
    public static IReadOnlyDictionary<string, ProjectSetting> Keys { get; } = ProjectSettings.All.Where(setting => !s_left.Contains(setting))
        .ToDictionary(setting => char.ToLowerInvariant(setting.Property[Prefix.Length]) + setting.Property[(Prefix.Length + 1)..], StringComparer.Ordinal);

    /// <summary>Determines whether the file at <paramref name="path"/> is a settings file.</summary>
    public static bool IsNamed(string path) => string.Equals(Path.GetExtension(path), ".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns what the file at <paramref name="path"/> states.</summary>
    /// <exception cref="ProjectException">The file can't be read, or has a key or a value that it can't have.</exception>
    public static ContentProject Read(string path)
    {
        var file = OpenedFile.Of(path);
        return file.Text is { } text ? Read(path, text.Text) : throw new ProjectException($"{path}: {file.Defect}");
    }

    /// <summary>Returns what a file at <paramref name="path"/> with the contents <paramref name="text"/> states.</summary>
    /// <exception cref="ProjectException">The text has a key or a value that it can't have.</exception>
    public static ContentProject Read(string path, string text)
    {
        var (values, severities) = Parse(path, text);
        var folder = Path.GetDirectoryName(path)!;
        var root = Path.GetFullPath(Value(ProjectSettings.Root), folder);
        if (!Directory.Exists(root))
        {
            throw new ProjectException($"{path}: the folder '{Value(ProjectSettings.Root)}' does not exist; set \"root\" to the folder that has the articles");
        }

        var (baseline, accepted) = (Path.GetFullPath(Value(ProjectSettings.Baseline), folder), Path.GetFullPath(Value(ProjectSettings.Lock), folder));
        var items = ContentFolder.ItemsIn(root) with { Baseline = File.Exists(baseline) ? baseline : null, Lock = File.Exists(accepted) ? accepted : null };
        return new ContentProject(path, items, ContentOptions.Read(Value), SeveritySettings.Of(severities), baseline, accepted) { Source = text };

        string Value(ProjectSetting setting) => values.GetValueOrDefault(setting) ?? setting.Default;
    }

    private static (Dictionary<ProjectSetting, string> Values, Dictionary<string, RuleSeverity> Severities) Parse(string path, string text)
    {
        var values = new Dictionary<ProjectSetting, string>();
        var severities = new Dictionary<string, RuleSeverity>(StringComparer.Ordinal);
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new ProjectException($"{path}(1,1): settings are an object, such as {{ \"root\": \"content\" }}");
            }

            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (Keys.TryGetValue(property.Name, out var setting))
                {
                    values[setting] = ValueOf(property, setting) ?? throw new ProjectException(
                        $"{path}{JsonPlace.Of(text, property.Name)}: the value of \"{property.Name}\" must be {(setting.IsList ? "a list of texts" : bool.TryParse(setting.Default, out _) ? "true or false" : "a text")}");
                }
                else if (property.Name == SeveritiesKey)
                {
                    ReadSeverities(property.Value, severities, path, text);
                }
                else if (property.Name != SchemaKey)
                {
                    throw new ProjectException($"{path}{JsonPlace.Of(text, property.Name)}: '{property.Name}' is not a setting; the settings are {string.Join(", ", Keys.Keys.Append(SeveritiesKey))}");
                }
            }
        }
        catch (JsonException e)
        {
            throw new ProjectException($"{path}{JsonPlace.Of(text, e)}: {JsonPlace.MessageOf(e)}");
        }

        return (values, severities);
    }

    private static string? ValueOf(JsonProperty property, ProjectSetting setting) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString()!,
        JsonValueKind.True or JsonValueKind.False when bool.TryParse(setting.Default, out _) => property.Value.GetRawText(),
        JsonValueKind.Array when setting.IsList && property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => string.Join(',', property.Value.EnumerateArray().Select(item => item.GetString())),
        _ => null,
    };

    private static void ReadSeverities(JsonElement value, Dictionary<string, RuleSeverity> severities, string path, string text)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new ProjectException($"{path}{JsonPlace.Of(text, SeveritiesKey)}: \"{SeveritiesKey}\" has severities by rules, such as {{ \"TC1006\": \"error\" }}");
        }

        foreach (var property in value.EnumerateObject())
        {
            var rule = RuleCatalog.Find(property.Name) ?? throw new ProjectException($"{path}{JsonPlace.Of(text, SeveritiesKey, property.Name)}: there is no rule '{property.Name}'; content explain lists the rules");
            var stated = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
            severities[rule.Id] = SeverityOverride.From(SeverityOverride.KeyPrefix + rule.Id, stated)?.Severity
                ?? throw new ProjectException($"{path}{JsonPlace.Of(text, SeveritiesKey, property.Name)}: '{stated}' is not a severity; write none, suggestion, warning, or error");
        }
    }
}
