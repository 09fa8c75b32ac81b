using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1021: a reference to a footnote that the article doesn't have.</summary>
public static class UndefinedFootnote
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1021", "Links", RuleSeverity.Warning, "Footnote is not defined",
        "the footnote '{0}' is not defined, so readers see the brackets");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string label) => Rule.At(span, $"add a line such as '[^{label}]: The note.'", label);
}
