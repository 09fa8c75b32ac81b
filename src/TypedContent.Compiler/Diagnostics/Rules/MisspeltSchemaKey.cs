using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3007: a key that is similar to one of the schema.</summary>
public static class MisspeltSchemaKey
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3007", "Metadata", RuleSeverity.Warning, "Key is similar to one of the schema",
        "{1} has no key '{0}'")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string key, string schema, string right) => Rule.At(span, Suggestion.Write(right), key, schema);
}
