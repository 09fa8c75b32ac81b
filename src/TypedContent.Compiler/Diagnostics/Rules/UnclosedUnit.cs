using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>TC0002: a side-by-side unit without its end tag.</summary>
public static class UnclosedUnit
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0002", "Reading", RuleSeverity.Error, "Translation unit is never closed",
        "translation unit '{0}' is never closed, so nothing after it was read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string id) =>
        Rule.At(span, "add the missing '</span>'", id);
}
