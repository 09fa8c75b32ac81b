namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Represents the name of a locale in paths: that of a folder, or a part of the names of files.</summary>
/// <param name="Pattern">The index of the pattern of the paths.</param>
/// <param name="Name">The name as written.</param>
internal readonly record struct LocaleFolder(int Pattern, string Name);
