using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Provides the descriptors of the rules.</summary>
internal static class Descriptors
{
    /// <summary>The address of the folder with a page for each rule.</summary>
    public const string HelpLinkBase = "https://github.com/typedcontent/typedcontent/blob/main/docs/diagnostics/";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.ToDictionary(rule => rule.Id, rule => Create(rule, rule.Severity, rule.IsOn), StringComparer.Ordinal);

    /// <summary>Returns the descriptor of <paramref name="rule"/>, whose severity the project can change.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>Returns a descriptor with a severity that the compiler doesn't change.</summary>
    public static DiagnosticDescriptor Settled(Rule rule, RuleSeverity severity) =>
        Create(rule, severity, isOn: true, WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Create(Rule rule, RuleSeverity severity, bool isOn, params string[] tags) => new(
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
        helpLinkUri: $"{HelpLinkBase}{rule.Id}.md",
        customTags: tags);
}
