namespace TypedContent.Compiler.Markdown.Alerts;

/// <summary>Defines the kinds of alerts that sites have, and their classes in the HTML.</summary>
internal static class AlertKind
{
    /// <summary>Gets the usual kinds.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING", "INFO", "SUCCESS", "QUESTION", "EXAMPLE", "QUOTE", "DANGER", "BUG", "TODO", "ABSTRACT", "FAILURE",
    ];

    private static readonly HashSet<string> Known = new(All, StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether <paramref name="kind"/> is a usual one.</summary>
    public static bool IsKnown(string kind) => Known.Contains(kind);

    /// <summary>Returns the value of <c>class</c> for an alert of <paramref name="kind"/>, of which only ASCII letters are kept.</summary>
    public static string ClassOf(string kind) => "alert alert-" + new string([.. kind.ToLowerInvariant().Where(c => c is >= 'a' and <= 'z')]);
}
