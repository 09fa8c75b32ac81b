using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5024: an attribute of a schema that the build can't check.</summary>
public static class UncheckedSchemaRule
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5024", "Configuration", RuleSeverity.Warning, "Rule of a schema is not checked",
        "[{0}] of '{1}' is not checked: {2}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string attribute, string member, string reason, string advice) => Rule.At(span, advice, attribute, member, reason);
}
