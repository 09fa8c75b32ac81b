using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Checks;

namespace TypedContent.Generator.Diagnostics;

/// <summary>The rules as Roslyn wants them.</summary>
internal static class Descriptors
{
    /// <summary>Where each rule has its page.</summary>
    public const string HelpLinkBase = "https://github.com/typedcontent/typedcontent/blob/main/docs/diagnostics/";

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        Rules.All.ToDictionary(rule => rule.Id, Create, StringComparer.Ordinal);

    /// <summary>The descriptor of <paramref name="rule"/>.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        rule.IsOn,
        helpLinkUri: $"{HelpLinkBase}{rule.Id}.md");
}
