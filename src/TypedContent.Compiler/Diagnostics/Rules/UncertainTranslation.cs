using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2017: a text of a plain translation of which it isn't certain what it translates.</summary>
public static class UncertainTranslation
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2017", "Translation", RuleSeverity.Info, "Translation is uncertain",
        "it isn't certain that this {0} is the translation of '{1}' in {2}, so the member shows the text of a fallback locale");

    private static Rule RuleOfSource { get; } = new(
        Rule.Id, Rule.Category, Rule.Severity, Rule.Title, "it isn't certain that the {0} '{1}' of {2} is translated here, so the member shows the text of a fallback locale");

    private static Rule RuleOfTarget { get; } = new(
        Rule.Id, Rule.Category, Rule.Severity, Rule.Title, "it isn't certain which text of {2} this {0}, '{1}', is the translation of, or whether there is one");

    /// <summary>Returns the problem at <paramref name="span"/> of a text of the source that may have a translation.</summary>
    public static Problem OfSource(FileSpan span, string block, string text, string locale, string suggestion) => RuleOfSource.At(span, suggestion, block, text, locale);

    /// <summary>Returns the problem at <paramref name="span"/> of a text that may be a translation.</summary>
    public static Problem OfTarget(FileSpan span, string block, string text, string locale, string suggestion) => RuleOfTarget.At(span, suggestion, block, text, locale);

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string block, string source, string locale, string suggestion) => Rule.At(span, suggestion, block, source, locale);
}
