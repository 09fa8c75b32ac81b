using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>
/// A comment in an article that says which findings are intended. <paramref name="Line"/> is the line it speaks of, from 0;
/// <see cref="WholeFile"/> for all of them.
/// </summary>
public sealed record Suppression(EquatableArray<string> RuleIds, FileSpan Span, int Line)
{
    /// <summary>The line of a suppression that speaks of the whole file.</summary>
    public const int WholeFile = -1;
}
