namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5014: a name in a setting of the project that no file has.</summary>
public static class UnusedName
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5014", "Configuration", RuleSeverity.Warning, "Name in a setting has no files",
        "no file has the {0} '{1}' of {2}");

    /// <summary>Returns the problem of a locale. <paramref name="near"/> is one in the same language, or a similar one; null for none.</summary>
    public static Problem Locale(string property, string name, string? near) =>
        Rule.At(default, near is null ? "add articles in it, or remove the name" : Suggestion.Write(near), "locale", name, property);

    /// <summary>Returns the problem of the name of a folder. <paramref name="similar"/> is the name of another one; null for none.</summary>
    public static Problem Topic(string property, string name, string? similar) =>
        Rule.At(default, Suggestion.Similar(similar) ?? "remove the name", "folder", name, property);

    /// <summary>Returns the problem of a pattern that decides about no article. <paramref name="hiding"/> is an earlier one that has all of its articles; null for none.</summary>
    public static Problem Pattern(string property, string pattern, string? hiding) => Rule.At(
        default,
        hiding is null ? "write the path of articles without locale and extension, such as 'archive/**', or remove it" : $"write it before '{hiding}', which has all of its articles",
        "pattern", pattern, property);
}
