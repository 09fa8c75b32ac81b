using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC9003: Markdown that is nested too deeply to read.</summary>
public static class NestingTooDeep
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC9003", "Limits", RuleSeverity.Error, "Markdown is nested too deeply",
        "lists, quotes or emphasis are nested more than {0} levels deep, so the body was not read")
    { HidesText = true };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int limit) =>
        Rule.At(span, "reduce the nesting", limit.ToString(CultureInfo.InvariantCulture));
}
