using System.Collections;
using System.Globalization;
using System.Text;
using TypedContent.Build.Files;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Projects.Evaluations;

/// <summary>Represents what MSBuild's answer about a project depends on: files by their sizes and times, folders by the names in them, and environment variables.</summary>
/// <param name="Hash">A hash of all of it.</param>
/// <param name="Changed">The time of the last change.</param>
internal sealed record ProjectState(string Hash, DateTime Changed)
{
    // Files that a project has without naming them, in its folder or above.
    private static readonly string[] s_found =
    [
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Directory.Build.rsp", "global.json", "nuget.config",
        ".editorconfig", ".globalconfig", ".openpublishing.publish.config.json",
    ];

    /// <summary>Returns the state of a project.</summary>
    /// <param name="path">The path of the project.</param>
    /// <param name="root">The folder of the articles.</param>
    /// <param name="imports">The files that the project consists of, and the names of its properties.</param>
    public static ProjectState Of(string path, string root, ProjectImports imports)
    {
        var folder = Path.GetDirectoryName(path)!;
        var text = new StringBuilder();
        var changed = DateTime.MinValue;
        foreach (var file in imports.Files.Append(path + ".user").Append(Path.Combine(folder, "obj", "project.assets.json")).Concat(Found(folder)))
        {
            var written = File.GetLastWriteTimeUtc(file);
            changed = written > changed ? written : changed;
            text.Append(file).Append('|').Append(FileState.Of(file)).Append('\n');
        }

        foreach (var listed in (string[])[folder, root])
        {
            var names = FolderNames.Of(listed);
            changed = names.Changed > changed ? names.Changed : changed;
            text.Append(names.Hash).Append('\n');
        }

        // Another SDK that is installed may be chosen.
        foreach (var sdks in imports.SdkFolders)
        {
            text.AppendJoin('|', Directory.GetDirectories(sdks).Order(StringComparer.Ordinal)).Append('\n');
        }

        foreach (var variable in Variables(imports.Names.ToHashSet(StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            text.Append(variable).Append('\n');
        }

        return new ProjectState(ContentHash.Of(text.ToString()).ToString("x16", CultureInfo.InvariantCulture), changed);
    }

    private static IEnumerable<string> Found(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            foreach (var name in s_found)
            {
                yield return Path.Combine(at, name);
            }
        }
    }

    private static IEnumerable<string> Variables(HashSet<string> names) =>
        from entry in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        let name = (string)entry.Key
        where names.Contains(name)
            || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("DOTNET_ROOT", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("DOTNET_ROLL", StringComparison.OrdinalIgnoreCase)
        select $"{name}={entry.Value}";
}
