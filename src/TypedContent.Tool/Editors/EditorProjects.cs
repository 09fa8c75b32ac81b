using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Editors;

/// <summary>Finds the projects of a workspace for the language server.</summary>
internal sealed class EditorProjects : IProjectSource
{
    private const string Package = "TypedContent";

    private static readonly EnumerationOptions s_entries = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <inheritdoc/>
    public IReadOnlyList<IContentProject> Find(string folder)
    {
        var found = Directory.Exists(folder) ? ProjectsIn(folder) : [];
        return found.Count > 0 ? [.. found.Select(path => new EditorProject(path))] : Around(folder) is { } path ? [new EditorProject(path)] : [];
    }

    private static List<string> ProjectsIn(string root)
    {
        var found = new List<string>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out var folder))
        {
            var files = new List<string>();
            foreach (var entry in folder.EnumerateFileSystemInfos("*", s_entries))
            {
                if (entry is not DirectoryInfo inner)
                {
                    files.Add(entry.FullName);
                }
                else if (inner.LinkTarget is null && ContentFolder.Contains(root, Path.Combine(inner.FullName, "_")))
                {
                    folders.Push(inner);
                }
            }

            // As for the other commands, a settings file counts before the projects beside it.
            var settings = files.Find(file => Path.GetFileName(file) == SettingsFile.Name);
            found.AddRange(settings is not null ? [settings] : files.Where(file => file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && UsesPackage(file)));
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    // MSBuild takes seconds for a project, so that it isn't asked about all of them.
    private static bool UsesPackage(string project)
    {
        try
        {
            var assets = Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json");
            return File.ReadAllText(project).Contains(Package, StringComparison.Ordinal)
                || (File.Exists(assets) && File.ReadAllText(assets).Contains($"\"{Package}/", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string? Around(string folder)
    {
        try
        {
            return ProjectLocator.Load(null, folder).Path;
        }
        catch (ProjectException)
        {
            return null;
        }
    }
}
