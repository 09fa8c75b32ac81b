using static TypedContent.Compiler.Checks.RuleSeverity;

namespace TypedContent.Compiler.Checks;

/// <summary>Rules of translations: TC2xxx.</summary>
public static class TranslationRules
{
    /// <summary>A link of the source that the translation does not have.</summary>
    public static readonly Rule LostLink = new(
        "TC2004", "Translation", Warning, "Link is lost or changed",
        "the source links to '{0}', and the translation does not{1}");

    /// <summary>An image of the source that the translation does not have.</summary>
    public static readonly Rule LostImage = new(
        "TC2005", "Translation", Warning, "Image is lost or changed",
        "the source shows image '{0}', and the translation does not{1}");

    /// <summary>Code of the source that the translation does not have.</summary>
    public static readonly Rule LostCode = new(
        "TC2006", "Translation", Warning, "Code is lost or changed",
        "the source has the code `{0}`, and the translation does not{1}");

    /// <summary>A reference of the source that the translation does not have.</summary>
    public static readonly Rule LostXref = new(
        "TC2007", "Translation", Warning, "Reference is lost or changed",
        "the source refers to '{0}', and the translation does not{1}");

    /// <summary>Markup that is whole in the source and broken in the translation.</summary>
    public static readonly Rule DamagedMarkup = new(
        "TC2008", "Translation", Warning, "Markup is damaged",
        "markup of the translation is damaged: {0}{1}");

    /// <summary>Characters that are an accident, and only in the translation.</summary>
    public static readonly Rule DamagedCharacter = new(
        "TC2009", "Translation", Warning, "Characters are damaged",
        "the translation has damaged characters, {0}{1}");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [LostLink, LostImage, LostCode, LostXref, DamagedMarkup, DamagedCharacter];
}
