namespace TypedContent.Tool.Projects;

/// <summary>Finds the project that a command is about.</summary>
internal static class ProjectLocator
{
    /// <summary>Returns the project at a path, or the one in a folder or the nearest folder around it.</summary>
    /// <param name="stated">The path of a project, a settings file or a folder; null for the current folder.</param>
    /// <param name="folder">The current folder.</param>
    /// <exception cref="ProjectException">There is none, or there are several.</exception>
    public static ContentProject Load(string? stated, string folder)
    {
        var path = Path.GetFullPath(stated ?? folder, folder);
        if (File.Exists(path))
        {
            return Read(path);
        }

        if (!Directory.Exists(path))
        {
            throw new ProjectException($"'{stated}' does not exist; give the path of a project, of a {SettingsFile.Name}, or of a folder that has one");
        }

        for (var at = path; at is not null; at = stated is null ? Path.GetDirectoryName(at) : null)
        {
            if (File.Exists(Path.Combine(at, SettingsFile.Name)))
            {
                return SettingsFile.Read(Path.Combine(at, SettingsFile.Name));
            }

            var projects = Directory.GetFiles(at, "*.csproj");
            if (projects.Length > 1)
            {
                throw new ProjectException($"there are {projects.Length} projects in '{at}'; choose one: --project {Path.GetFileName(projects.Order(StringComparer.Ordinal).First())}");
            }

            if (projects.Length == 1)
            {
                return MSBuildProject.Read(projects[0]);
            }
        }

        throw new ProjectException($"there is no project and no {SettingsFile.Name} in '{path}'{(stated is null ? " or above" : string.Empty)}; run the command there, or state it: --project docs/MyApp.csproj");
    }

    private static ContentProject Read(string path) =>
        SettingsFile.IsNamed(path) ? SettingsFile.Read(path) : MSBuildProject.Read(path);
}
