using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2013: a unit whose id occurs a second time.</summary>
public static class RepeatedUnit
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2013", "Translation", RuleSeverity.Warning, "Unit occurs twice",
        "unit '{0}' occurs twice");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string id, int firstLine) =>
        Rule.At(span, $"the first is in line {firstLine.ToString(CultureInfo.InvariantCulture)}, so remove the copy or export the file again", id);
}
