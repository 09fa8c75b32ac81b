using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5005: a setting in .editorconfig with an unknown severity or an unknown rule.</summary>
public static class UnknownSeverity
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5005", "Configuration", RuleSeverity.Warning, "Severity setting is not understood",
        "'{0}' in .editorconfig is not a severity of a rule");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string setting) =>
        Rule.At(span, "name a rule such as TC1001, and none, info, warning or error", setting);
}
