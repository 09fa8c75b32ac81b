using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>The lines of the project's baseline; <paramref name="Path"/> is null where it has none.</summary>
internal sealed record KnownFindings(string? Path, EquatableArray<string> Lines);
