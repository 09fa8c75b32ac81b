using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1007: a link to a folder, or to an article without its extension.</summary>
public static class LinkWithoutFileName
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1007", "Links", RuleSeverity.Warning, "Link does not name a file",
        "link target '{0}' is not the name of a file");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string target, string right) =>
        Rule.At(span, Suggestion.Write(right), target);
}
