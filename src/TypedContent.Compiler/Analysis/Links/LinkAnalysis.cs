using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Provides the checks of the links of a file.</summary>
public static class LinkAnalysis
{
    private static readonly Action<LinkContext>[] Checks = [LinkCheck.Check, AssetCheck.Check, XrefCheck.Check];

    /// <summary>Returns the problems of a file: those of the document, and those of its links.</summary>
    /// <param name="document">The document of the file.</param>
    /// <param name="resolutions">The target of each distinct destination of the document.</param>
    /// <param name="targets">The link targets besides the articles.</param>
    public static FileProblems Analyze(ArticleDocument document, EquatableArray<LinkResolution> resolutions, LinkTargets targets)
    {
        var problems = new ProblemList(document.Variant.FilePath);
        foreach (var problem in document.Problems)
        {
            problems.Add(problem);
        }

        var context = new LinkContext(document, resolutions, targets, problems);
        Array.ForEach(Checks, check => check(context));
        return new FileProblems(document.Variant.FilePath, problems.ToArray(), document.Suppressions, document.Overrides);
    }
}
