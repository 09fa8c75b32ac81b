namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the probable pairs of rows of two tables, and what of the tables is not to be joined.</summary>
/// <param name="Rows">The pairs.</param>
/// <param name="RefusedColumns">The indexes of the pairs of columns that are no translations of each other.</param>
/// <param name="Unordered">The source rows of pairs that only the order joins, where the order says nothing.</param>
/// <param name="Contradicted">The source rows of pairs whose cells say that they are no translations of each other.</param>
internal sealed record JoinedRows(
    List<(int Source, int Target, double Probability)> Rows, ISet<int> RefusedColumns, ISet<int> Unordered, ISet<int> Contradicted)
{
    /// <summary>Gets the rows of tables without joined columns.</summary>
    public static JoinedRows None { get; } = new([], new HashSet<int>(), new HashSet<int>(), new HashSet<int>());
}
