namespace TypedContent.Compiler.Diagnostics;

/// <summary>What a project's .editorconfig says of one rule for the files of a folder; null where the word is none.</summary>
public sealed record SeverityOverride(string RuleId, string Word, RuleSeverity? Severity)
{
    /// <summary>What the keys begin with: <c>typedcontent_severity.TC1001 = warning</c>.</summary>
    public const string KeyPrefix = "typedcontent_severity.";

    /// <summary>The override that a key states; null where the key is about something else.</summary>
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
