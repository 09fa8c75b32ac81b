using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9006: too many includes, or too deep ones.</summary>
public static class TooManyIncludes
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9006", "Limits", RuleSeverity.Error, "Too many includes",
        "{0}; the rest was left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string excess) =>
        Rule.At(span, "include fewer files, or put their text into one", excess);
}
