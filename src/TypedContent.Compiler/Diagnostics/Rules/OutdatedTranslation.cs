using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2003: a translation of an older version of the source than the translation in another locale.</summary>
public static class OutdatedTranslation
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2003", "Translation", RuleSeverity.Warning, "Translation is out of date",
        "the translation was made from version '{0}' of the source, which is not the newest");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string version, string suggestion) =>
        Rule.At(span, suggestion, version);
}
