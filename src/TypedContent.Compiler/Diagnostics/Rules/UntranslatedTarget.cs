using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1012: a link to an article that the locale doesn't have, so that readers get it in another language.</summary>
public static class UntranslatedTarget
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1012", "Links", RuleSeverity.Info, "Link target is not translated",
        "link target '{0}' does not exist in {1} and falls back to {2}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string locale, string fallback) =>
        Rule.At(span, $"add it in {locale} to keep readers in their language", target, locale, fallback);
}
