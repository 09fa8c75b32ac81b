using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0011: an alert between lines of colons that isn't closed.</summary>
public static class UnclosedAlert
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0011", "Reading", RuleSeverity.Warning, "Alert is not closed",
        "'{0}' is not closed, so everything after it is part of the alert");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string line, int colons) => Rule.At(span, $"write '{new string(':', colons)}' on a line after the text of the alert", line);
}
