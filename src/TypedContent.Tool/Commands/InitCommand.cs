using System.CommandLine;
using System.Globalization;
using System.Text;
using TypedContent.Build.Files;
using TypedContent.Tool.Initialization;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Writes the settings of a folder with articles.</summary>
internal static class InitCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder. The current one if there is none.", DefaultValueFactory = _ => "." };
        var schema = new Option<bool>("--schema") { Description = $"Show the JSON Schema of {SettingsFile.Name}, and write nothing." };
        var command = new Command("init", $"Look at a folder with articles, and write its {SettingsFile.Name}.") { folder, schema };
        command.SetAction(arguments => arguments.GetValue(schema) ? ShowSchema() : Run(Path.GetFullPath(arguments.GetValue(folder)!)));
        return command;
    }

    private static int ShowSchema()
    {
        Console.Out.Write(SettingsWriter.Schema);
        return ExitCode.Success;
    }

    private static int Run(string folder)
    {
        var path = Path.Combine(folder, SettingsFile.Name);
        if (!Directory.Exists(folder))
        {
            throw new ProjectException($"the folder '{folder}' does not exist; name the one that has the articles");
        }

        if (File.Exists(path))
        {
            throw new ProjectException($"'{path}' exists already; edit it, or remove it first");
        }

        if (Array.Find(Directory.GetFiles(folder, "*.csproj"), file => File.ReadAllText(file).Contains("TypedContent", StringComparison.Ordinal)) is { } project)
        {
            throw new ProjectException($"'{project}' states the settings, so that no {SettingsFile.Name} is needed; run: content check");
        }

        var seen = ContentLook.At(Path.TrimEndingDirectorySeparator(folder));
        AtomicFile.WriteIfChanged(path, Encoding.UTF8.GetBytes(SettingsWriter.Write(seen, folder)));
        if (Path.Combine(folder, SettingsWriter.SchemaName) is var schema && !File.Exists(schema))
        {
            AtomicFile.WriteIfChanged(schema, Encoding.UTF8.GetBytes(SettingsWriter.Schema));
        }

        Show(seen, folder);
        return ExitCode.Success;
    }

    private static void Show(SeenContent seen, string folder)
    {
        var locales = seen.Locales.Select(locale => string.Create(CultureInfo.InvariantCulture, $"{locale.Name} ({locale.Count:N0})")).ToList();
        if (seen.Unnamed > 0)
        {
            locales.Add(string.Create(CultureInfo.InvariantCulture, $"not named in the path ({seen.Unnamed:N0})"));
        }

        // The advice holds in the folder in which the command is run.
        var place = Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');
        var where = place == "." ? string.Empty : Path.TrimEndingDirectorySeparator(place) + "/";
        Console.Out.WriteLine($"""
            {where}{SettingsFile.Name} is written, with what the folder shows:
              root          {Path.GetRelativePath(folder, seen.Root).Replace('\\', '/')} ({seen.Count.ToString("N0", CultureInfo.InvariantCulture)} articles)
              layout        {(seen.Layout.Count == 0 ? "folders of locales" : string.Join(", ", seen.Layout))}
              locales       {string.Join(", ", locales)}
              source locale {seen.SourceLocale}: {seen.SourceEvidence}
              links         {(seen.HasSiteLinks ? "pages of a site (billing/invoices)" : "files (billing/invoices.md)")}
            Correct what is wrong there, and run: content check{(where.Length == 0 ? string.Empty : $" -p {(where.Contains(' ', StringComparison.Ordinal) ? $"\"{where}\"" : where)}")}
            """);
    }
}
