using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1006: a link whose anchor differs in case from the target's, so that browsers don't find it.</summary>
public static class AnchorCaseDiffers
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1006", "Links", RuleSeverity.Warning, "Link anchor differs in case",
        "'{0}' has the anchor '#{1}', and '#{2}' differs in case");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string article, string right, string written) =>
        Rule.At(span, Suggestion.Write("#" + right), article, right, written);
}
