using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2006: code of the source that the translation doesn't have.</summary>
public static class LostCode
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2006", "Translation", RuleSeverity.Warning, "Code is lost or changed",
        "the source has the code `{0}`, and the translation does not");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string code, string suggestion) =>
        Rule.At(span, suggestion, code);
}
