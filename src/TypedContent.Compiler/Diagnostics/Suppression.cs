using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>
/// Represents a comment in an article that suppresses findings of the rules <paramref name="RuleIds"/>. <paramref name="Line"/> is the
/// line that it applies to, from 0, or <see cref="WholeFile"/>.
/// </summary>
public sealed record Suppression(EquatableArray<string> RuleIds, FileSpan Span, int Line)
{
    /// <summary>The line of a suppression that applies to the whole file.</summary>
    public const int WholeFile = -1;
}
