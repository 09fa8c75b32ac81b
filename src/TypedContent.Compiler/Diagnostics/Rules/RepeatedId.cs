using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1020: an id that the article states twice.</summary>
public static class RepeatedId
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1020", "Links", RuleSeverity.Warning, "Id occurs twice",
        "the id '{0}' occurs before in the article, so links to '#{0}' lead there");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string id) => Rule.At(span, "give one of them another id", id);
}
