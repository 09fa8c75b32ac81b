using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1009: a reference link without a definition.</summary>
public static class UndefinedLabel
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1009", "Links", RuleSeverity.Info, "Link label is not defined",
        "the label '{0}' is not defined, so readers see the brackets");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string label) =>
        Rule.At(span, $"add a line such as '[{label}]: article.md'", label);
}
