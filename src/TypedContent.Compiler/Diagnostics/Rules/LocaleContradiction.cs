using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC3001: front matter that names another locale than the folder or the project.</summary>
public static class LocaleContradiction
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC3001", "Metadata", RuleSeverity.Warning, "Locale contradicts the folder",
        "'ms.contentlocale' says '{0}', but the article belongs to {1}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string stated, string locale) =>
        Rule.At(span, "correct one of them", stated, locale);
}
