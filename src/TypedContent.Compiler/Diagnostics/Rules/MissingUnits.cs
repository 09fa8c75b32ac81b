using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2002: units that a translation lacks, although the version of the source that was translated has them.</summary>
public static class MissingUnits
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2002", "Translation", RuleSeverity.Warning, "Translation lacks units of its source",
        "unit '{0}' is missing, although this version of the source has it");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string unit, string suggestion) =>
        Rule.At(span, suggestion, unit);
}
