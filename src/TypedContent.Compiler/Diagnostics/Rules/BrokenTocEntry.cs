using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1017: an entry of a table of contents that leads nowhere.</summary>
public static class BrokenTocEntry
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1017", "Links", RuleSeverity.Error, "Entry of a table of contents leads nowhere",
        "the entry '{0}' leads to '{1}', which does not exist");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string name, string target, string? similar) => Rule.At(
        span, Suggestion.Similar(similar) ?? "correct the destination, or remove the entry", name, target);

    /// <summary>Returns the problem of an entry that leads to a draft, which the build leaves out.</summary>
    public static Problem ToDraft(FileSpan span, string name, string target) => Rule.At(
        span, $"it is a draft, which this build leaves out: remove the entry, remove 'draft' there, or set TypedContentDrafts to 'include'", name, target);
}
