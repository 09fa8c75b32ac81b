using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9010: a file with more findings than are shown.</summary>
public static class TooManyFindingsInFile
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9010", "Limits", RuleSeverity.Warning, "File has too many findings",
        "only the {0} most severe findings of this file are shown; {1} more were left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limit, int leftOut) =>
        Rule.At(span, "correct these first", limit.ToString(CultureInfo.InvariantCulture), leftOut.ToString(CultureInfo.InvariantCulture));
}
