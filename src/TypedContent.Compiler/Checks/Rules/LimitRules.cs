using TypedContent.Compiler.Reading;
using static TypedContent.Compiler.Checks.RuleSeverity;

namespace TypedContent.Compiler.Checks;

/// <summary>Limits, and what exceeds them: TC9xxx.</summary>
public static class LimitRules
{
    /// <summary>A file beyond the size limit.</summary>
    public static readonly Rule ArticleTooLarge = new(
        "TC9001", "Limits", Error, "Article is too large",
        "the article has more than {0} characters and was not read; split it")
    { HidesText = true };

    /// <summary>A front matter beyond the size limit.</summary>
    public static readonly Rule FrontMatterTooLarge = new(
        "TC9002", "Limits", Error, "Front matter is too large",
        "the front matter has more than {0} characters and was not read; move text into the article")
    { HidesText = true };

    /// <summary>Markdown nested beyond the limit.</summary>
    public static readonly Rule NestingTooDeep = new(
        "TC9003", "Limits", Error, "Markdown is nested too deeply",
        "lists, quotes or emphasis are nested more than {0} deep, so the body was not read; flatten it")
    { HidesText = true };

    /// <summary>More units, links or headings than the limit.</summary>
    public static readonly Rule TooManyItems = new(
        "TC9004", "Limits", Error, "Article has too many parts",
        "the article has more {0} than {1}; what follows was not read; split it")
    { HidesText = true };

    /// <summary>More brackets than can be read in reasonable time.</summary>
    public static readonly Rule TooManyBrackets = new(
        "TC9005", "Limits", Error, "Too many brackets",
        "there are more than {0} '[' in one paragraph or {1} in the article, so the body was not read; split it with empty lines")
    { HidesText = true };

    /// <summary>More includes, or deeper ones, than the limit.</summary>
    public static readonly Rule TooManyIncludes = new(
        "TC9006", "Limits", Error, "Too many includes",
        "{0}, and what goes beyond was left out; include fewer files, or put their text into one");

    /// <summary>An article that becomes too large by what it includes.</summary>
    public static readonly Rule IncludesTooLarge = new(
        "TC9007", "Limits", Error, "Article is too large with its includes",
        "with what it includes the article has more than {0} characters, so that nothing was included; split it or include less");

    /// <summary>Markdown that can't be read in reasonable time.</summary>
    public static readonly Rule TooCostly = new(
        "TC9008", "Limits", Error, "Markdown takes too long to read",
        "there are too many {0} to read the body in reasonable time, so it was not read; split the article, or this part of it with empty lines");

    /// <summary>Raw HTML nested beyond the limit.</summary>
    public static readonly Rule HtmlTooDeep = new(
        "TC9009", "Limits", Error, "HTML is nested too deeply",
        $"'{{0}}' stands in {ReadingLimits.HtmlDepth} HTML elements that are open, so this tag and those in it were left out; close the elements around it");

    /// <summary>More findings in a file than anybody reads.</summary>
    public static readonly Rule TooManyFindingsInFile = new(
        "TC9010", "Limits", Warning, "File has too many findings",
        "only the worst {0} findings of this file are shown, {1} were left out; correct these first");

    /// <summary>More findings in a build than anybody reads.</summary>
    public static readonly Rule TooManyFindings = new(
        "TC9011", "Limits", Warning, "Build has too many findings",
        "only the worst {0} findings are shown, {1} were left out; correct these first, or accept what is there with 'dotnet build -t:TypedContentBaseline'");

    /// <summary>A file that a reader threw on: a defect of TypedContent, kept to that file.</summary>
    public static readonly Rule InternalFailure = new(
        "TC9099", "Limits", Error, "Article could not be processed",
        "the article could not be processed: {0}; please report this with the article")
    { HidesText = true };

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } =
    [
        ArticleTooLarge, FrontMatterTooLarge, NestingTooDeep, TooManyItems, TooManyBrackets,
        TooManyIncludes, IncludesTooLarge, TooCostly, HtmlTooDeep, TooManyFindingsInFile, TooManyFindings, InternalFailure,
    ];
}
