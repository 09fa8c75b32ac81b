using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1013: an include of a file that doesn't exist.</summary>
public static class MissingInclude
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1013", "Links", RuleSeverity.Error, "Included file does not exist",
        "included file '{0}' does not exist");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string path, string? similar) =>
        Rule.At(span, Suggestion.Similar(similar) ?? "add it, or remove the include", path);
}
