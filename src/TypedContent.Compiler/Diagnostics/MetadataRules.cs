using static TypedContent.Compiler.Diagnostics.RuleSeverity;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Rules of the front matter: TC3xxx.</summary>
public static class MetadataRules
{
    /// <summary>Folder or item metadata and front matter name different locales.</summary>
    public static readonly Rule LocaleContradiction = new(
        "TC3001", "Metadata", Warning, "Locale contradicts the folder",
        "'ms.contentlocale' says '{0}', but the article belongs to {1}; correct one of them");

    /// <summary>Keys that the project requires.</summary>
    public static readonly Rule RequiredKeyMissing = new(
        "TC3002", "Metadata", Warning, "Front matter lacks a required key",
        "the front matter has no {0}; complete it, or take the key out of TypedContentRequiredMetadata");

    /// <summary>A date that the program can't read as one.</summary>
    public static readonly Rule NotADate = new(
        "TC3003", "Metadata", Warning, "Date can't be read",
        "'{0}' holds '{1}', which is not a date{2}");

    /// <summary>A key that is one or two letters from one that is known.</summary>
    public static readonly Rule MisspeltKey = new(
        "TC3004", "Metadata", Warning, "Key looks misspelt",
        "there is no key '{0}'{1}");

    /// <summary>A value that no type of the program stands for.</summary>
    public static readonly Rule ListOfMappings = new(
        "TC3005", "Metadata", Info, "List of mappings is left out",
        "'{0}' is a list of mappings, which has no type here, so it was left out; a list of values, or keys such as '{0}.first', would be read");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [LocaleContradiction, RequiredKeyMissing, NotADate, MisspeltKey, ListOfMappings];
}
