using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1005: a link that works only where file names ignore case.</summary>
public static class TargetCaseDiffers
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1005", "Links", RuleSeverity.Warning, "Link target differs in case",
        "link target '{0}' differs in case from the file's name");

    /// <summary>Returns the problem at <paramref name="span"/>, with the suggestion <paramref name="right"/>.</summary>
    public static Problem At(FileSpan span, string target, string right) =>
        Rule.At(span, Suggestion.Write(right), target);
}
