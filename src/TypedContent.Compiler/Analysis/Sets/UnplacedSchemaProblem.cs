using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a problem of a schema, without its place in C#.</summary>
/// <param name="TypeName">The full name of the type.</param>
/// <param name="Pattern">The index of the pattern.</param>
/// <param name="Problem">The problem.</param>
public sealed record UnplacedSchemaProblem(string TypeName, int Pattern, Problem Problem);
