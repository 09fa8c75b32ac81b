namespace TypedContent.Compiler.Checks;

/// <summary>Rules of translations: TC2xxx.</summary>
public static class TranslationRules
{
    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [];
}
