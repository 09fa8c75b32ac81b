using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2016: a text of a plain translation whose source text changed since the translation was accepted.</summary>
public static class OutdatedText
{
    /// <summary>Gets the rule. It is information, since TC2003 states for each file how many texts there are.</summary>
    public static Rule Rule { get; } = new(
        "TC2016", "Translation", RuleSeverity.Info, "Translated text is out of date",
        "the text of {1} changed since this was translated; it is now '{0}'");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string source, string locale, string suggestion) => Rule.At(span, suggestion, source, locale);
}
