using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9009: raw HTML that is nested too deeply.</summary>
public static class HtmlTooDeep
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9009", "Limits", RuleSeverity.Error, "HTML is nested too deeply",
        "'{0}' is inside {1} open HTML elements, so this tag and the tags inside it were left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string tag, int limit) =>
        Rule.At(span, "close the elements around it", tag, limit.ToString(CultureInfo.InvariantCulture));
}
