using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>TC9005: more brackets than can be read in reasonable time.</summary>
public static class TooManyBrackets
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9005", "Limits", RuleSeverity.Error, "Too many brackets",
        "there are more than {0} '[' in one paragraph or {1} in the article, so the body was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limitInParagraph, int limit) =>
        Rule.At(span, "split it with empty lines", limitInParagraph.ToString(CultureInfo.InvariantCulture), limit.ToString(CultureInfo.InvariantCulture));
}
