using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1023: a link to a draft that the build leaves out.</summary>
public static class DraftTarget
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1023", "Links", RuleSeverity.Error, "Link target is a draft",
        "link target '{0}' is a draft, which this build leaves out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target) =>
        Rule.At(span, "remove the link, remove 'draft' there, or set TypedContentDrafts to 'include'", target);
}
