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
    public static Problem At(FileSpan span, string mark) => Rule.At(span, Keep("one of the two versions"), mark);

    /// <summary>Returns the problem at <paramref name="span"/> of a lock, in which the lines of both versions can stay.</summary>
    public static Problem InLock(FileSpan span, string mark) => Rule.At(span, Keep("the lines of both versions"), mark);

    private static string Keep(string versions) => $"keep {versions} and remove the lines '<<<<<<<', '=======' and '>>>>>>>'";
}
