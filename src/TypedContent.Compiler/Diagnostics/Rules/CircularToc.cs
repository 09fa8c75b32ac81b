using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1025: an entry of a table of contents that leads to the same file, or to one around it.</summary>
public static class CircularToc
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1025", "Links", RuleSeverity.Warning, "Table of contents is in itself",
        "the entry '{0}' leads to '{1}', which is this table of contents or one around it, so its entries aren't shown again");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string name, string target) => Rule.At(span, "name an article, or remove the entry", name, target);
}
