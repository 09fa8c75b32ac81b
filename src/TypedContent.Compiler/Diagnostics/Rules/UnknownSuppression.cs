using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0008: a comment that resembles a suppression but isn't one.</summary>
public static class UnknownSuppression
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0008", "Reading", RuleSeverity.Warning, "Suppression is not understood",
        "the suppression is not understood: {0}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string reason, string suggestion) =>
        Rule.At(span, suggestion, reason);
}
