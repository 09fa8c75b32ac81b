using System.Reflection;
using System.Text;
using System.Text.Json;
using TypedContent.Compiler.Settings;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Initialization;

/// <summary>Writes a settings file, and its JSON Schema.</summary>
internal static class SettingsWriter
{
    /// <summary>The name of the JSON Schema.</summary>
    public const string SchemaName = "typedcontent.schema.json";

    /// <summary>Gets the JSON Schema of settings files.</summary>
    public static string Schema
    {
        get
        {
            using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(SchemaName)!);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Returns the text of a settings file in <paramref name="folder"/>.</summary>
    public static string Write(SeenContent seen, string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString(SettingsFile.SchemaKey, "./" + SchemaName);
            json.WriteString(KeyOf(ProjectSettings.Root), Path.GetRelativePath(folder, seen.Root).Replace('\\', '/'));
            json.WriteString(KeyOf(ProjectSettings.SourceLocale), seen.SourceLocale);
            Write(json, ProjectSettings.Locales, seen.StatedLocales);
            Write(json, ProjectSettings.Layout, seen.Layout);
            if (seen.HasSiteLinks)
            {
                json.WriteString(KeyOf(ProjectSettings.Links), "site");
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ProjectSetting setting, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(KeyOf(setting));
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string KeyOf(ProjectSetting setting) => SettingsFile.Keys.First(key => key.Value == setting).Key;
}
