namespace TypedContent.Compiler.Checks;

/// <summary>Every rule. Ids are never reused.</summary>
public static class Rules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. ReadingRules.All, .. LinkRules.All, .. TranslationRules.All, .. MetadataRules.All, .. NamingRules.All, .. LimitRules.All];
}
