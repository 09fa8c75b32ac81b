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
        AlignmentElement[][] left, AlignmentElement[][] right, LengthModel lengths,
        IReadOnlyList<(int Source, int Target, double Probability)> rows, Func<(int Source, int Target, double Probability), bool> areUnlike)
    {
        return rows.Where(row => areUnlike(row) || HaveOtherCells(row.Source, row.Target)).Select(row => row.Source);

        bool HaveOtherCells(int source, int target)
        {
            for (var column = 0; column < left.Length; column++)
            {
                var (cell, other) = (left[column][source], right[column][target]);
                if ((HasOtherNumber(cell, right[column], target) && HasOtherNumber(other, left[column], source))
                    || (cell.Length >= LongCell && other.Length > 0 && lengths.IsUnusual(cell.Length, other.Length)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Determines whether a cell has a number that the other column has in other rows only. It was kept there, so it isn't one that translators write differently.</summary>
    private static bool HasOtherNumber(AlignmentElement cell, AlignmentElement[] column, int row)
    {
        foreach (var token in cell.Tokens.Span)
        {
            if (EvidenceToken.KindOf(token) == TokenKind.Number && !Contains(column[row], token) && Array.Exists(column, other => Contains(other, token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(AlignmentElement cell, uint token) => cell.Tokens.Span.IndexOf(token) >= 0;
}
