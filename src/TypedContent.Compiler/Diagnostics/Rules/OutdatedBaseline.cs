using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5006: entries of the baseline that match no finding.</summary>
public static class OutdatedBaseline
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5006", "Configuration", RuleSeverity.Info, "Baseline lists findings that no longer occur",
        "{0} findings of the baseline no longer occur");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, int count) =>
        Rule.At(span, "write the baseline again with 'dotnet build -t:TypedContentBaseline', so that new findings like them are reported", count.ToString(CultureInfo.InvariantCulture));
}
