using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2021: an entry of a translated table of contents that is no translation of one of the source.</summary>
public static class UnjoinedTocEntry
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2021", "Translation", RuleSeverity.Warning, "Entry of a translated table of contents is not shown",
        "the entry '{0}' isn't in the table of contents of {1}, so readers don't see it");

    /// <summary>Returns the problem of an entry with a destination.</summary>
    public static Problem At(FileSpan span, string name, string locale) =>
        Rule.At(span, "add it there, or remove it here", name, locale);

    /// <summary>Returns the problem of an entry without a destination.</summary>
    public static Problem OfGroup(FileSpan span, string name, string locale) =>
        Rule.At(span, $"it is recognized by the entries in it: put those into it that are in it in {locale}, add it there, or remove it here", name, locale);
}
