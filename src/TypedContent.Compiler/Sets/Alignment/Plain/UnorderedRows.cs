using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Finds pairs of rows that only the order joins, in tables that are sorted in both languages.</summary>
internal static class UnorderedRows
{
    /// <summary>Returns the source rows of those pairs.</summary>
    /// <param name="sources">The units of the source.</param>
    /// <param name="left">The cells of a column, by row; -1 for a row without one. The first row is the header.</param>
    /// <param name="targets">The units of the translation.</param>
    /// <param name="right">The cells of the column of the translation.</param>
    /// <param name="rows">The probable pairs of rows.</param>
    /// <param name="odds">Returns the odds of all pairs of rows.</param>
    public static ISet<int> In(
        EquatableArray<TranslationUnit> sources, IReadOnlyList<int> left, EquatableArray<TranslationUnit> targets, IReadOnlyList<int> right,
        IReadOnlyList<(int Source, int Target, double Probability)> rows, Func<OwnOdds> odds)
    {
        if (RunOf(sources, left) is not { } run || RunOf(targets, right) is not { } other)
        {
            return new HashSet<int>();
        }

        var cognates = Cognates.In(sources, run, targets, other);
        var own = odds();
        var sure = rows.Where(row => row.Source == 0 || own.AreSure(row.Source, row.Target) || cognates.Contains((left[row.Source], right[row.Target])))
            .Select(row => row.Source).ToList();
        var texts = run.UnorderedBeside(sure.Where(row => row > 0).Select(row => left[row]));
        return new HashSet<int>(rows.Select(row => row.Source).Except(sure).Where(row => texts.Contains(run.NumberOf(left[row]))));
    }

    private static SortedRun? RunOf(EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells)
    {
        var body = cells.Skip(1).ToList();
        return body.TrueForAll(cell => cell >= 0) && SortedRun.IsSorted([.. body.Select(cell => units[cell].Label)]) ? new SortedRun(body, body[body.Count - 1] + 1) : null;
    }
}
