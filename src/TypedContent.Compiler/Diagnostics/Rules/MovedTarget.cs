using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1010: a link whose target has moved, and that works through a redirect.</summary>
public static class MovedTarget
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1010", "Links", RuleSeverity.Info, "Link target has moved",
        "link target '{0}' has moved");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string target, string right) =>
        Rule.At(span, Suggestion.Write(right), target);
}
