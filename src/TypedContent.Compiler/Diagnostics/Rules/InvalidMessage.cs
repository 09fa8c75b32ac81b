using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2020: a text with braces that doesn't name values in a valid form.</summary>
public static class InvalidMessage
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2020", "Translation", RuleSeverity.Error, "Values of a text can't be read",
        "the values of this text can't be read: {0}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string problem, string suggestion) => Rule.At(span, suggestion, problem);
}
