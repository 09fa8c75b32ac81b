using TypedContent.Build.Files;
using TypedContent.Compiler.Settings;

namespace TypedContent.Tool.Projects;

/// <summary>Represents what a project states about its content set.</summary>
/// <param name="Path">The path of the project file, or of the settings file.</param>
/// <param name="Items">The files of the content set.</param>
/// <param name="Options">The options of the project.</param>
/// <param name="Severities">The severities that the project states.</param>
/// <param name="BaselinePath">The path of the baseline, whether it exists or not.</param>
/// <param name="LockPath">The path of the lock, whether it exists or not.</param>
internal sealed record ContentProject(
    string Path, ContentItems Items, ContentOptions Options, SeveritySettings Severities, string BaselinePath, string LockPath)
{
    /// <summary>Gets a value that indicates whether types of the project describe front matter, which only the compiler reads.</summary>
    public bool HasSchemas { get; init; }
}
