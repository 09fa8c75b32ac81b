using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the baseline of a project. <paramref name="Path"/> is null for a project without one.</summary>
internal sealed record KnownFindings(string? Path, SideFile<string> Lines);
