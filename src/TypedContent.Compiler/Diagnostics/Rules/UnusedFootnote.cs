using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1022: a footnote that nothing refers to.</summary>
public static class UnusedFootnote
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1022", "Links", RuleSeverity.Warning, "Footnote is not shown",
        "nothing refers to this footnote '{0}', so readers don't see it");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    /// <param name="span">The place.</param>
    /// <param name="label">The label of the note.</param>
    /// <param name="isRepeated">A value that indicates whether an earlier note has the same label.</param>
    public static Problem At(FileSpan span, string label, bool isRepeated) => Rule.At(
        span, isRepeated ? "give it another label, since an earlier note has this one" : $"write '[^{label}]' where it belongs, or remove the note", label);
}
