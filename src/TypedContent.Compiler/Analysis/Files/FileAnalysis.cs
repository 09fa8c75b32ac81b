using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Provides the checks of a file by itself.</summary>
public static class FileAnalysis
{
    private static readonly Action<FileContext>[] Checks =
    [
        MergeConflictCheck.Check,
        DateCheck.Check,
        DamagedCharacterCheck.Check,
        LocaleCheck.Check,
        UnitStructureCheck.Check,
        OmittedHtmlCheck.Check,
        UndefinedLabelCheck.Check,
        FootnoteCheck.Check,
        AlertCheck.Check,
        UnclosedAlertCheck.Check,
        RepeatedIdCheck.Check,
        EmptyTranslationCheck.Check,
        DamagedMarkupCheck.Check,
        DestinationCheck.Check,
        LinkTextCheck.Check,
        CodeSpanCheck.Check,
        MessageCheck.Check,
    ];

    /// <summary>Returns the document of a file: its variant, its links, and the problems that its readers and the checks found.</summary>
    /// <remarks>An exception of a check becomes a problem of the file.</remarks>
    public static ArticleDocument Analyze(ParsedArticle article)
    {
        var variant = article.Variant;
        var problems = new ProblemList(variant.FilePath);
        foreach (var problem in article.Problems)
        {
            problems.Add(problem);
        }

        if (article.Syntax is { } syntax)
        {
            try
            {
                Run(new FileContext(syntax, problems));
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                problems.Add(InternalFailure.At(default, e.Message));
                variant = variant with { IsPartial = true };
            }
        }

        return new ArticleDocument(variant, article.Links, problems.ToArray()) { TextPlaces = article.TextPlaces, Suppressions = article.Suppressions };
    }

    /// <summary>Runs the checks.</summary>
    internal static void Run(FileContext context) => Array.ForEach(Checks, check => check(context));
}
