using static TypedContent.Compiler.Checks.RuleSeverity;

namespace TypedContent.Compiler.Checks;

/// <summary>Rules of the front matter: TC3xxx.</summary>
public static class MetadataRules
{
    /// <summary>Folder or item metadata and front matter name different locales.</summary>
    public static readonly Rule LocaleContradiction = new(
        "TC3001", "Metadata", Warning, "Locale contradicts the folder",
        "'ms.contentlocale' says '{0}', but the article belongs to {1}; correct one of them");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [LocaleContradiction];
}
