namespace TypedContent.Compiler.Diagnostics;

/// <summary>Every rule. Ids are never reused.</summary>
public static class Rules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. ReadingRules.All, .. LinkRules.All, .. TranslationRules.All, .. MetadataRules.All, .. NamingRules.All, .. ConfigurationRules.All, .. LimitRules.All];

    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule called <paramref name="id"/>, or null.</summary>
    public static Rule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}
