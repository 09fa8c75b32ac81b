using static TypedContent.Compiler.Diagnostics.RuleSeverity;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Rules of the project's own settings: TC5xxx. Those below TC5005 are guards of the package's targets.</summary>
public static class ConfigurationRules
{
    /// <summary>A severity in .editorconfig that is none, or of a rule that there is not.</summary>
    public static readonly Rule UnknownSeverity = new(
        "TC5005", "Configuration", Warning, "Severity setting is not understood",
        "'{0}' in .editorconfig is not understood; name a rule such as TC1001, and none, info, warning or error");

    /// <summary>Lines of the baseline without a finding.</summary>
    public static readonly Rule OutdatedBaseline = new(
        "TC5006", "Configuration", Info, "Baseline is longer than it needs to be",
        "{0} findings of the baseline are gone; write it anew with 'dotnet build -t:TypedContentBaseline', so that they can't come back");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [UnknownSeverity, OutdatedBaseline];
}
