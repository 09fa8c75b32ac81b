using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Build.Files;

/// <summary>Determines the severities of rules as the compiler does.</summary>
internal static class CompilerSeverities
{
    /// <summary>Returns the severities of a project.</summary>
    /// <param name="files">The severities in configuration files, by rules.</param>
    /// <param name="disabled">The rules that are turned off (<c>NoWarn</c>).</param>
    /// <param name="errors">The rules whose warnings are errors (<c>WarningsAsErrors</c>).</param>
    /// <param name="warnings">The rules whose warnings are no errors (<c>WarningsNotAsErrors</c>).</param>
    /// <param name="warningsAreErrors">Whether all warnings are errors (<c>TreatWarningsAsErrors</c>).</param>
    public static ProjectSeverities Of(IReadOnlyDictionary<string, RuleSeverity> files, string disabled, string errors, string warnings, bool warningsAreErrors)
    {
        var (off, up, down) = (IdsOf(disabled), IdsOf(errors), IdsOf(warnings));
        var stated = from rule in RuleCatalog.All
                     let severity = off.Contains(rule.Id) ? RuleSeverity.None
                         : down.Contains(rule.Id) && rule is { IsOn: true, Severity: RuleSeverity.Warning } ? RuleSeverity.Warning
                         : up.Contains(rule.Id) ? RuleSeverity.Error
                         : files.TryGetValue(rule.Id, out var configured) ? configured
                         : (RuleSeverity?)null
                     where severity is not null
                     select new ProjectSeverity(rule.Id, severity.Value);
        return new ProjectSeverities(new EquatableArray<ProjectSeverity>([.. stated]), warningsAreErrors);
    }

    private static HashSet<string> IdsOf(string list) => new(list.Split(';', ',', ' ', '\n', '\r', '\t'), StringComparer.OrdinalIgnoreCase);
}
