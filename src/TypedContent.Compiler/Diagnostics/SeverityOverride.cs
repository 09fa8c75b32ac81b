namespace TypedContent.Compiler.Diagnostics;

/// <summary>
/// Represents the severity that a project's .editorconfig sets for a rule in a folder. <paramref name="Severity"/> is null if
/// <paramref name="Word"/> isn't a severity.
/// </summary>
public sealed record SeverityOverride(string RuleId, string Word, RuleSeverity? Severity)
{
    /// <summary>The beginning of the keys, as in <c>typedcontent_severity.TC1001 = warning</c>.</summary>
    public const string KeyPrefix = "typedcontent_severity.";

    /// <summary>Returns the override that a key sets; null if the key sets something else.</summary>
    public static SeverityOverride? From(string key, string value)
    {
        if (!key.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var word = value.Trim();
        RuleSeverity? severity = word.ToUpperInvariant() switch
        {
            "NONE" or "SILENT" => RuleSeverity.None,
            "SUGGESTION" or "INFO" => RuleSeverity.Info,
            "WARNING" => RuleSeverity.Warning,
            "ERROR" => RuleSeverity.Error,
            _ => null,
        };
        return new SeverityOverride(key.Substring(KeyPrefix.Length).ToUpperInvariant(), word, severity);
    }
}
