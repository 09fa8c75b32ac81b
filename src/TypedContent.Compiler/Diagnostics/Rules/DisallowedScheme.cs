using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1003: a link with a scheme that is not allowed.</summary>
public static class DisallowedScheme
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1003", "Links", RuleSeverity.Error, "Link scheme is not allowed",
        "the scheme of '{0}' is not allowed, so the link was left without a destination");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="advice"/>.</summary>
    public static Problem At(FileSpan span, string target, string advice) => Rule.At(span, advice, target);
}
