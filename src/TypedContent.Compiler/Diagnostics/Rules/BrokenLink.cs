using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1001: a link to an article or file that doesn't exist.</summary>
public static class BrokenLink
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1001", "Links", RuleSeverity.Error, "Link target does not exist",
        "link target '{0}' does not exist in {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string locale, string? similar) =>
        Rule.At(span, Suggestion.Similar(similar), target, locale);

    /// <summary>Returns the problem of a link into a folder that isn't read, since its name begins with a dot.</summary>
    public static Problem Hidden(FileSpan span, string target, string locale, string path) => Rule.At(
        span, $"folders that begin with a dot are left out, so add <TypedContent Include=\"$(TypedContentRoot)/**/{path}.md\" />", target, locale);
}
