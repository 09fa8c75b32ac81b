using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2022: a plural form that is for several numbers and doesn't show which.</summary>
public static class UnshownNumber
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2022", "Translation", RuleSeverity.Warning, "Plural form doesn't show its number",
        "the branch '{1}' of '{0}' doesn't show the number, and is also for {3} in {2}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string name, string category, string locale, string number) =>
        Rule.At(span, "write '#' in it, or branches such as '=1 {…}' for the numbers that it is meant for", name, category, locale, number);
}
