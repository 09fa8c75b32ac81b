using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1011: a link to a moved article whose redirects end at no article.</summary>
public static class LostRedirect
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1011", "Links", RuleSeverity.Error, "Redirect has no target",
        "link target '{0}' has moved, and its redirects lead to no article ({1})");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string steps) =>
        Rule.At(span, "correct them in the redirection file", target, steps);
}
