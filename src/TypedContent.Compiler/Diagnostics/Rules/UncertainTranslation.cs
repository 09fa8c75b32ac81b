using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2017: a text of a plain translation of which it isn't certain what it translates.</summary>
public static class UncertainTranslation
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2017", "Translation", RuleSeverity.Info, "Translation is uncertain",
        "it isn't certain that this {0} is the translation of '{1}', so the text of {2} is shown for the member");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string block, string source, string locale, string suggestion) => Rule.At(span, suggestion, block, source, locale);
}
