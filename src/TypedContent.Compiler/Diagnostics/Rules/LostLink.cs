using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2004: a link of the source that the translation doesn't have.</summary>
public static class LostLink
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2004", "Translation", RuleSeverity.Warning, "Link is lost or changed",
        "the source links to '{0}', and the translation does not");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string suggestion) =>
        Rule.At(span, suggestion, target);
}
