using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2014: a translation unit with a source text and an empty translation.</summary>
public static class EmptyTranslation
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2014", "Translation", RuleSeverity.Warning, "Translation is empty",
        "the translation of '{0}' is empty, so readers see nothing here");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string sourceText) =>
        Rule.At(span, "write it between the tags", sourceText);
}
