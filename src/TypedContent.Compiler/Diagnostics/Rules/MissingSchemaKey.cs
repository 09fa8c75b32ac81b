using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3006: front matter without a key that its schema requires.</summary>
public static class MissingSchemaKey
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3006", "Metadata", RuleSeverity.Error, "Front matter lacks a key of its schema",
        "the front matter lacks '{0}', which {1} requires")
    { IsOfSchema = true };

    /// <summary>Returns the problem at <paramref name="span"/>. <paramref name="similar"/> is a key of the file that is meant; null for none.</summary>
    public static Problem At(FileSpan span, string key, string schema, string? similar, string example) =>
        Rule.At(span, similar is null ? $"add '{key}: {example}'" : $"write '{key}' in place of '{similar}'", key, schema);

    /// <summary>Returns the problem of a key that has no value.</summary>
    public static Problem Empty(FileSpan span, string key, string schema, string example) => Rule.At(span, $"write '{key}: {example}'", key, schema);
}
