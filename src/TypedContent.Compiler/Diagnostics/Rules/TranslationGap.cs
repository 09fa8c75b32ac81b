using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2015: a text of a plain article without a translation, or a text of a translation that is no translation.</summary>
public static class TranslationGap
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new("TC2015", "Translation", RuleSeverity.Warning, "Translation is built differently", "{0}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string message, string suggestion) => Rule.At(span, suggestion, message);
}
