using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3002: front matter without keys that the project requires.</summary>
public static class MissingRequiredKey
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3002", "Metadata", RuleSeverity.Warning, "Front matter lacks a required key",
        "the front matter has no {0}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string keys) =>
        Rule.At(span, "complete it, or remove the key from TypedContentRequiredMetadata", keys);
}
