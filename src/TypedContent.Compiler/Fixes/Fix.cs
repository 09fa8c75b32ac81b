using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Represents the correction of a problem that is certain to be right.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Edits">The edits, which don't overlap.</param>
public sealed record Fix(Problem Problem, EquatableArray<TextEdit> Edits);
