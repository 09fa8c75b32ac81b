using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1016: a cross reference with a uid that is in no cross-reference map.</summary>
public static class UnknownXref
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1016", "Links", RuleSeverity.Warning, "Cross reference is unknown",
        "no cross-reference map has the uid '{0}'");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string uid) =>
        Rule.At(span, "correct it, or add the map that has it as TypedContentXrefMap", uid);
}
