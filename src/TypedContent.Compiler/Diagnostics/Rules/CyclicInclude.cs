using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1014: a file that includes itself, directly or through others.</summary>
public static class CyclicInclude
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1014", "Links", RuleSeverity.Error, "File includes itself",
        "the file includes itself: {0}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string steps) =>
        Rule.At(span, "remove one of these includes; the last was left out", steps);
}
