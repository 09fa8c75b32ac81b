using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2019: a text that lacks a plural form of its language.</summary>
public static class MissingPluralCategory
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2019", "Translation", RuleSeverity.Error, "Plural form is missing",
        "'{0}' has no branch '{1}', which {2} needs, as for {3}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string name, string category, string locale, string number) =>
        Rule.At(span, $"add '{category} {{…}}'", name, category, locale, number);
}
