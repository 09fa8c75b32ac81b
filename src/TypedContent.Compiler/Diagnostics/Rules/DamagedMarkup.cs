using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2008: markup that is intact in the source and damaged in the translation.</summary>
public static class DamagedMarkup
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2008", "Translation", RuleSeverity.Warning, "Markup is damaged",
        "markup of the translation is damaged: {0}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string damage, string suggestion) =>
        Rule.At(span, suggestion, damage);
}
