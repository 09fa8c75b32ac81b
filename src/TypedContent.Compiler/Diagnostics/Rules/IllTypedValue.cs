using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3008: a value that is not of the type that the schema states.</summary>
public static class IllTypedValue
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3008", "Metadata", RuleSeverity.Error, "Value is not of the type of its key",
        "'{0}' is '{1}', which is not {2}")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string key, string value, string wanted, string advice) =>
        Rule.At(span, advice, key, Excerpt.Of(value), wanted);
}
