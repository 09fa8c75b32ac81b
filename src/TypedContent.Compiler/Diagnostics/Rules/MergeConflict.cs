using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0006: a merge conflict that is not resolved.</summary>
public static class MergeConflict
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0006", "Reading", RuleSeverity.Error, "Merge conflict is not resolved",
        "'{0}' begins a merge conflict");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string mark) =>
        Rule.At(span, "keep one of the two versions and remove the lines '<<<<<<<', '=======' and '>>>>>>>'", mark);
}
