using System.Text.RegularExpressions;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Build;

/// <summary>Reads the severities of rules in <c>.globalconfig</c> files, if they are simple enough to be sure of what the compiler reads.</summary>
internal static class SeverityFiles
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private static readonly Regex IsGlobal = new(@"^\s*is_global\s*[=:]\s*true\s*$", Options);
    private static readonly Regex Section = new(@"^\s*\[", Options);
    private static readonly Regex Rule = new(@"TC\d{4}|<Include", Options);
    private static readonly Regex Key = new(@"^[ \t]*dotnet_diagnostic\.(?<rule>TC\d{4})\.severity[ \t]*[=:][ \t]*(?<severity>\w+)[ \t]*(?:[#;].*)?\r?$", Options);

    /// <summary>Returns the severities by rules; null if only the compiler knows what the files state.</summary>
    public static Dictionary<string, RuleSeverity>? Read(IEnumerable<string> paths)
    {
        var severities = new Dictionary<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths.Where(File.Exists))
        {
            var text = File.ReadAllText(path);
            if (!Rule.IsMatch(text))
            {
                continue;
            }

            // Keys for source files in other files don't apply to articles.
            var isGlobal = string.Equals(Path.GetFileName(path), ".globalconfig", StringComparison.OrdinalIgnoreCase) || IsGlobal.IsMatch(text);
            var keys = Key.Matches(text);
            if (keys.Count != Rule.Matches(text).Count || (isGlobal && Section.IsMatch(text)))
            {
                return null;
            }

            foreach (var key in isGlobal ? keys.Cast<Match>() : [])
            {
                if (SeverityOf(key.Groups["severity"].Value) is not { } severity || severities.TryGetValue(key.Groups["rule"].Value, out var other) && other != severity)
                {
                    return null;
                }

                severities[key.Groups["rule"].Value] = severity;
            }
        }

        return severities;
    }

    private static RuleSeverity? SeverityOf(string word) => word.ToUpperInvariant() switch
    {
        "NONE" or "SILENT" => RuleSeverity.None,
        "SUGGESTION" => RuleSeverity.Info,
        "WARNING" => RuleSeverity.Warning,
        "ERROR" => RuleSeverity.Error,
        _ => null,
    };
}
