namespace TypedContent.Tool.Rules;

/// <summary>Provides the pages of the rules.</summary>
internal static class RulePages
{
    /// <summary>Gets the ids of all rules, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. typeof(RulePages).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(name => name[..^3]).Order(StringComparer.Ordinal)];

    /// <summary>Returns the page of a rule, in Markdown; null if there is no such rule.</summary>
    public static string? Find(string id)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream($"{id.Trim().ToUpperInvariant()}.md");
        using var reader = page is null ? null : new StreamReader(page);
        return reader?.ReadToEnd();
    }

    /// <summary>Returns the title of a rule, which is that of its page without its id; null if there is no such rule.</summary>
    public static string? Title(string id) => Find(id)?.Split('\n')[0].TrimStart('#', ' ').TrimEnd() is { } title && title.IndexOf(": ", StringComparison.Ordinal) is var colon ? title[(colon < 0 ? 0 : colon + 2)..] : null;

    /// <summary>Returns the first paragraph of the page of a rule; null if there is no such rule.</summary>
    public static string? Summary(string id) =>
        Find(id)?.ReplaceLineEndings("\n").Split("\n\n").FirstOrDefault(paragraph => !paragraph.StartsWith('#') && !paragraph.StartsWith("Severity:", StringComparison.Ordinal))?.Replace('\n', ' ').Trim();
}
