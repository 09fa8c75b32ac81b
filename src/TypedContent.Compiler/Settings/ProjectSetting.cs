namespace TypedContent.Compiler.Settings;

/// <summary>Describes a setting of a project: an MSBuild property.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Default">The value that the package's props give it; empty for none.</param>
public sealed record ProjectSetting(string Property, string Default = "")
{
    /// <summary>Gets a value that indicates whether the engine reads the setting, so that it is passed to the compiler and the tasks.</summary>
    public bool IsOption { get; init; }

    /// <summary>Gets a value that indicates whether the value is a list of names, separated by semicolons in projects.</summary>
    public bool IsList { get; init; }
}
