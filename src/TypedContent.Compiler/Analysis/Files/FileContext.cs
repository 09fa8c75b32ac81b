using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Represents a file that is checked by itself.</summary>
internal sealed class FileContext(ArticleSyntax article, ProblemList problems)
{
    private IReadOnlyList<UnitPair>? _units;
    private IReadOnlyList<UnitComparison>? _comparisons;

    /// <summary>Gets the file.</summary>
    public ArticleSyntax Article { get; } = article;

    /// <summary>Gets the units whose translation differs from their source.</summary>
    public IReadOnlyList<UnitPair> Units => _units ??= UnitPair.In(Article);

    /// <summary>Gets the units whose markup may differ between the source and the translation.</summary>
    public IReadOnlyList<UnitComparison> Comparisons => _comparisons ??=
        [.. Units.Where(unit => !unit.IsEmptied && (ParsesAllUnits || unit.MayDiffer)).Select(UnitComparison.Of).OfType<UnitComparison>()];

    /// <summary>Gets a value that indicates whether units are compared whose two sides seem to have the same markup. It makes no difference but time.</summary>
    public bool ParsesAllUnits { get; init; }

    /// <summary>Reports a problem.</summary>
    public void Report(Problem problem) => problems.Add(problem);

    /// <summary>Reports a problem at a range of the stripped body, unless the range is text of an included file.</summary>
    public void ReportOwn(TextRange range, Func<FileSpan, Problem> problem)
    {
        if (Article.OwnSpanOf(range) is { } span)
        {
            problems.Add(problem(span));
        }
    }
}
