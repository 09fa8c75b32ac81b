using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0007: a comment that suppresses a finding that doesn't occur.</summary>
public static class UnneededSuppression
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0007", "Reading", RuleSeverity.Warning, "Suppression is not needed",
        "there is no {0} to suppress in {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string ruleId, string place) =>
        Rule.At(span, "remove the comment", ruleId, place);
}
