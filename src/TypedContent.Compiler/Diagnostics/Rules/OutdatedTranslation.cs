using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2003: a translation of an older version of the source than the translation in another locale, or than the source is now.</summary>
public static class OutdatedTranslation
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2003", "Translation", RuleSeverity.Warning, "Translation is out of date",
        "the translation was made from version '{0}' of the source, which is not the newest");

    private static Rule RuleOfTexts { get; } = new(
        Rule.Id, Rule.Category, Rule.Severity, Rule.Title, "{0} of {1} texts changed in {2} since this was translated");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string version, string suggestion) =>
        Rule.At(span, suggestion, version);

    /// <summary>Returns the problem at <paramref name="span"/> of a translation of which some texts are out of date.</summary>
    public static Problem OfTexts(FileSpan span, int outdated, int all, string locale, string suggestion) => RuleOfTexts.At(
        span, suggestion, outdated.ToString(CultureInfo.InvariantCulture), all.ToString(CultureInfo.InvariantCulture), locale);
}
