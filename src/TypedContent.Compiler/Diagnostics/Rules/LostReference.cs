using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2007: a cross reference of the source that the translation doesn't have.</summary>
public static class LostReference
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2007", "Translation", RuleSeverity.Warning, "Reference is lost or changed",
        "the source refers to '{0}', and the translation does not");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string suggestion) =>
        Rule.At(span, suggestion, target);
}
