using TypedContent.Compiler.Articles.Evidence;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Finds pairs of rows that only the order joins, and whose cells say that they are no translations of each other.</summary>
internal static class ContradictedRows
{
    /// <summary>The length from which on a cell is long enough to tell by its translation's length. Translations of single words have any length.</summary>
    private const int LongCell = 40;

    /// <summary>Returns the source rows of those pairs.</summary>
    /// <param name="left">The cells of the source, by column and row.</param>
    /// <param name="right">The cells of the translation.</param>
    /// <param name="lengths">The lengths of translations in the article.</param>
    /// <param name="rows">The probable pairs of rows.</param>
    /// <param name="areUnlike">Determines whether the cells of two rows are more like those of any rows than like translations.</param>
    public static IEnumerable<int> In(
        IReadOnlyList<IReadOnlyList<AlignmentElement>> left, IReadOnlyList<IReadOnlyList<AlignmentElement>> right, LengthModel lengths,
        IReadOnlyList<(int Source, int Target, double Probability)> rows, Func<(int Source, int Target, double Probability), bool> areUnlike)
    {
        return rows.Where(row => areUnlike(row) || HaveOtherNumbers(row.Source, row.Target) || HaveOtherLengths(row.Source, row.Target)).Select(row => row.Source);

        bool HaveOtherNumbers(int source, int target) => left.Zip(right, (sources, targets) => (Sources: sources, Targets: targets))
            .Any(column => HasOtherNumber(column.Sources[source], column.Targets, target) && HasOtherNumber(column.Targets[target], column.Sources, source));

        bool HaveOtherLengths(int source, int target) => left.Zip(right, (sources, targets) => (Source: sources[source].Length, Target: targets[target].Length))
            .Any(cells => cells.Source >= LongCell && cells.Target > 0 && lengths.IsUnusual(cells.Source, cells.Target));
    }

    /// <summary>Determines whether a cell has a number that the other column has in other rows only. It was kept there, so it isn't one that translators write differently.</summary>
    private static bool HasOtherNumber(AlignmentElement cell, IReadOnlyList<AlignmentElement> column, int row)
    {
        foreach (var token in cell.Tokens)
        {
            if (EvidenceToken.KindOf(token) == TokenKind.Number && !Contains(column[row], token) && column.Any(other => Contains(other, token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(AlignmentElement cell, uint token)
    {
        foreach (var own in cell.Tokens)
        {
            if (own == token)
            {
                return true;
            }
        }

        return false;
    }
}
