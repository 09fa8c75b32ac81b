using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the lines of the baseline of a project. <paramref name="Path"/> is null for a project without a baseline.</summary>
internal sealed record KnownFindings(string? Path, EquatableArray<string> Lines);
