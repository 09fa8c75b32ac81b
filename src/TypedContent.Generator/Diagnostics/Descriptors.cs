using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Provides the descriptors of the rules.</summary>
internal static class Descriptors
{

    /// <summary>Returns the descriptor of <paramref name="rule"/>, whose severity the project can change.</summary>
    public static DiagnosticDescriptor Of(Rule rule, string? helpLink = null) => Create(rule, rule.Severity, rule.IsOn, helpLink);

    /// <summary>Returns a descriptor with a severity that the compiler doesn't change.</summary>
    public static DiagnosticDescriptor Settled(Rule rule, RuleSeverity severity, string? helpLink) =>
        Create(rule, severity, isOn: true, helpLink, WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Create(Rule rule, RuleSeverity severity, bool isOn, string? helpLink, params string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat + "{" + rule.SubjectCount.ToString(CultureInfo.InvariantCulture) + "}",
        rule.Category,
        severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isOn,
        helpLinkUri: helpLink,
        customTags: tags);
}
