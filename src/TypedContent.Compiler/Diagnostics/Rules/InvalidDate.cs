using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3003: a date that can't be read.</summary>
public static class InvalidDate
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3003", "Metadata", RuleSeverity.Warning, "Date can't be read",
        "'{0}' is '{1}', which is not a date");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string key, string value, string right) =>
        Rule.At(span, $"write {right}", key, value);
}
