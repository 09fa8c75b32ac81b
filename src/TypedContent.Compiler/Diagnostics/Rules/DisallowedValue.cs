using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3010: a value that a rule of the schema doesn't allow.</summary>
public static class DisallowedValue
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3010", "Metadata", RuleSeverity.Error, "Value violates a rule of the schema",
        "'{0}' is '{1}', which {2}")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>. <paramref name="message"/> is the advice of the project; null for none.</summary>
    public static Problem At(FileSpan span, string key, string value, string violation, string? message) =>
        Rule.At(span, message ?? "correct the value, or the rule in C#", key, Excerpt.Of(value), violation);
}
