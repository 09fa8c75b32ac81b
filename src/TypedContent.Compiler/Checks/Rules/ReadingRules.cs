using static TypedContent.Compiler.Checks.RuleSeverity;

namespace TypedContent.Compiler.Checks;

/// <summary>Rules of reading a file: TC0xxx.</summary>
public static class ReadingRules
{
    /// <summary>The YAML head can't be read.</summary>
    public static readonly Rule FrontMatterInvalid = new(
        "TC0001", "Reading", Error, "Front matter is invalid",
        "the front matter can't be read: {0}")
    { HidesText = true };

    /// <summary>A side-by-side unit without its end tag.</summary>
    public static readonly Rule UnclosedUnit = new(
        "TC0002", "Reading", Error, "Translation unit is never closed",
        "translation unit '{0}' is never closed, so nothing after it was read; add the missing '</span>'")
    { HidesText = true };

    /// <summary>A file that could not be opened or is no text.</summary>
    public static readonly Rule UnreadableFile = new(
        "TC0003", "Reading", Error, "File can't be read",
        "the file can't be read: {0}; check that it exists, is text in UTF-8 and may be opened")
    { HidesText = true };

    /// <summary>Raw HTML that would run code in a reader's browser.</summary>
    public static readonly Rule UnsafeHtml = new(
        "TC0004", "Reading", Error, "HTML could run code",
        "'{0}' could run code in a reader's browser and was left out; remove it");

    /// <summary>Raw HTML that the renderer does not keep.</summary>
    public static readonly Rule UnsupportedHtml = new(
        "TC0005", "Reading", Warning, "HTML element is not supported",
        "'{0}' was left out with all it holds; use Markdown, or a link to it");

    /// <summary>The lines that a merge leaves where two versions differ.</summary>
    public static readonly Rule MergeConflict = new(
        "TC0006", "Reading", Error, "Merge conflict is not resolved",
        "'{0}' begins a merge conflict; keep one of the two versions and remove the lines '<<<<<<<', '=======' and '>>>>>>>'");

    /// <summary>A comment that suppresses a finding that is not there.</summary>
    public static readonly Rule UnusedSuppression = new(
        "TC0007", "Reading", Warning, "Suppression is not needed",
        "there is no {0} to suppress in {1}; remove the comment");

    /// <summary>A comment that looks like a suppression and is none.</summary>
    public static readonly Rule UnknownSuppression = new(
        "TC0008", "Reading", Warning, "Suppression is not understood",
        "the suppression is not understood: {0}");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [FrontMatterInvalid, UnclosedUnit, UnreadableFile, UnsafeHtml, UnsupportedHtml, MergeConflict, UnusedSuppression, UnknownSuppression];
}
