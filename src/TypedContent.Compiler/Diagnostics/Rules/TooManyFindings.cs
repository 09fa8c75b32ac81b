using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9011: a build with more findings than are shown.</summary>
public static class TooManyFindings
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9011", "Limits", RuleSeverity.Warning, "Build has too many findings",
        "only {0} findings are shown, the most severe of each rule; {1} more were left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limit, int leftOut) =>
        Rule.At(span, "correct these first, or accept the present findings with 'dotnet build -t:TypedContentBaseline'", limit.ToString(CultureInfo.InvariantCulture), leftOut.ToString(CultureInfo.InvariantCulture));
}
