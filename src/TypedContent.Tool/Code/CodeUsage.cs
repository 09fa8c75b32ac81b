using TypedContent.Build.Assemblies;
using TypedContent.Compiler.Usage;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Code;

/// <summary>Reads where C# names articles: from the index that a build of the project writes, and from other assemblies.</summary>
internal static class CodeUsage
{
    /// <summary>Returns the places; null if no C# is known.</summary>
    /// <param name="project">The project.</param>
    /// <param name="indexes">The paths of indexes; none for that of the project.</param>
    /// <param name="assemblies">The paths of assemblies that refer to the project.</param>
    /// <exception cref="ProjectException">The C# project has no index, or a file can't be read.</exception>
    public static IReadOnlyList<ContentUse>? Of(ContentProject project, IReadOnlyList<string> indexes, IReadOnlyList<string> assemblies)
    {
        IReadOnlyList<string> paths = indexes.Count == 0 && !project.HasSettingsFile ? [OwnIndex(project)] : indexes;
        return paths.Count + assemblies.Count == 0 ? null : [.. paths.SelectMany(ReadIndex), .. assemblies.SelectMany(ReadAssembly)];
    }

    private static string OwnIndex(ContentProject project)
    {
        var path = project.BuildFolder is { } folder ? Path.Combine(folder, UsageIndex.FileName) : null;
        return File.Exists(path) ? path : throw new ProjectException(
            $"there is no index of the C# of '{project.Path}'; run: dotnet build \"{project.Path}\" -p:TypedContentUsage=true");
    }

    private static IEnumerable<ContentUse> ReadIndex(string path) =>
        UsageIndex.Parse(File.ReadAllText(path))?.Uses ?? throw new ProjectException($"'{path}' is not an index that a build with TypedContentUsage wrote; build again");

    private static IEnumerable<ContentUse> ReadAssembly(string path)
    {
        try
        {
            return AssemblyUsage.Read(path, Path.ChangeExtension(path, ".pdb"), Environment.CurrentDirectory, hasIndex: true).Index!.Uses;
        }
        catch (BadImageFormatException)
        {
            throw new ProjectException($"'{path}' is not a .NET assembly");
        }
    }
}
