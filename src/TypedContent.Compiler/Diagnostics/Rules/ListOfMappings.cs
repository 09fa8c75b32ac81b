using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3005: a list of mappings, which has no type in C#.</summary>
public static class ListOfMappings
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3005", "Metadata", RuleSeverity.Info, "List of mappings is left out",
        "'{0}' is a list of mappings, which has no type here, so it was left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string key) =>
        Rule.At(span, $"use a list of values, or keys such as '{key}.first'", key);
}
