using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9004: an article with too many units, links, headings or anchors.</summary>
public static class TooManyParts
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9004", "Limits", RuleSeverity.Error, "Article has too many parts",
        "the article has more than {1} {0}; the rest was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string parts, int limit) =>
        Rule.At(span, "split it", parts, limit.ToString(CultureInfo.InvariantCulture));
}
