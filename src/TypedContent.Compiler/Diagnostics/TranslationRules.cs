using static TypedContent.Compiler.Diagnostics.RuleSeverity;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Rules of translations: TC2xxx.</summary>
public static class TranslationRules
{
    /// <summary>An article that some locales of the set do not have.</summary>
    public static readonly Rule MissingArticle = new(
        "TC2001", "Translation", Info, "Article is not in every locale",
        "article '{0}' is not in every locale{1}");

    /// <summary>Units that a locale lacks though it was translated from the version of the source that has them.</summary>
    public static readonly Rule MissingUnit = new(
        "TC2002", "Translation", Warning, "Translation lacks units of its source",
        "there is no unit '{0}' here, though this version of the source has it{1}");

    /// <summary>A translation of a version of the source that another locale has left behind.</summary>
    public static readonly Rule StaleTranslation = new(
        "TC2003", "Translation", Warning, "Translation is out of date",
        "the translation is of version '{0}' of the source, and there is a newer one{1}");

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

    /// <summary>Characters that are an accident.</summary>
    public static readonly Rule DamagedCharacter = new(
        "TC2009", "Translation", Warning, "Characters are damaged",
        "{0} has damaged characters, {1}{2}");

    /// <summary>A target without its source.</summary>
    public static readonly Rule UnitWithoutSource = new(
        "TC2010", "Translation", Warning, "Unit has no source",
        "unit '{0}' has no source behind its translation, so its name is made from the translation; "
        + "add '<span class=\"sxs-lookup\"><span data-stu-id=\"{0}\">source</span></span>'");

    /// <summary>A target before the source of another.</summary>
    public static readonly Rule UnitWithOtherSource = new(
        "TC2011", "Translation", Warning, "Unit has the source of another",
        "unit '{0}' stands before the source of '{1}'; put each translation before its own source, under one id");

    /// <summary>A unit in a unit.</summary>
    public static readonly Rule NestedUnit = new(
        "TC2012", "Translation", Error, "Unit stands in another",
        "this unit stands inside unit '{0}', so that readers see its translation and its source; move it behind the end of '{0}'");

    /// <summary>An id for the second time.</summary>
    public static readonly Rule RepeatedUnit = new(
        "TC2013", "Translation", Warning, "Unit occurs twice",
        "unit '{0}' occurs twice{1}");

    /// <summary>A source with nothing for it in the translation.</summary>
    public static readonly Rule EmptyTarget = new(
        "TC2014", "Translation", Warning, "Translation is empty",
        "the translation of '{0}' is empty, so readers see nothing here; write it between the tags");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } =
    [
        MissingArticle, MissingUnit, StaleTranslation, LostLink, LostImage, LostCode, LostXref, DamagedMarkup, DamagedCharacter,
        UnitWithoutSource, UnitWithOtherSource, NestedUnit, RepeatedUnit, EmptyTarget,
    ];
}
