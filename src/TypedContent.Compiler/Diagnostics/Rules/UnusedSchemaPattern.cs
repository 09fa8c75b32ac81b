using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5023: a pattern of a schema that no article has.</summary>
public static class UnusedSchemaPattern
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5023", "Configuration", RuleSeverity.Warning, "Schema has no articles",
        "no article has the pattern '{0}' of {1}");

    /// <summary>Returns the problem at <paramref name="span"/>. <paramref name="similar"/> is a folder that is meant; null for none.</summary>
    public static Problem At(FileSpan span, string pattern, string schema, string? similar) => Rule.At(
        span, Suggestion.Similar(similar) ?? "write the path of articles without locale and extension, such as 'billing/**', or add an article", pattern, schema);
}
