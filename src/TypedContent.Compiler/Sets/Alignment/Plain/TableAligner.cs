using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Joins the cells of tables: first the columns, then the rows.</summary>
/// <param name="sources">The units of the source.</param>
/// <param name="ofSources">Their tokens.</param>
/// <param name="targets">The units of the translation.</param>
/// <param name="ofTargets">Their tokens.</param>
/// <param name="lengths">The lengths of translations in the article.</param>
/// <param name="threshold">The lowest probability.</param>
/// <param name="result">The alignment to add to.</param>
internal sealed class TableAligner(
    EquatableArray<TranslationUnit> sources, UnitTokens ofSources, EquatableArray<TranslationUnit> targets, UnitTokens ofTargets,
    LengthModel lengths, double threshold, PlainAlignment result)
{
    private const double Largest = 1e12;

    /// <summary>The average of the odds of cells below which two columns are not translations of each other. Short equal cells have low odds, too.</summary>
    private const double LowestOfCell = -0.5;

    /// <summary>Joins the cells of two tables.</summary>
    public void Align(IReadOnlyList<int> sourceCells, IReadOnlyList<int> targetCells)
    {
        var (left, right) = (new TableGrid(sources, sourceCells), new TableGrid(targets, targetCells));
        var columns = Join(
            Array.ConvertAll(left.Columns, cells => AlignmentElement.OfCells(sources, cells, ofSources)),
            Array.ConvertAll(right.Columns, cells => AlignmentElement.OfCells(targets, cells, ofTargets)));
        var (rows, refusedColumns, unordered, contradicted) = JoinRows(left, right, columns);
        foreach (var (source, target, _) in columns.Where((_, column) => refusedColumns.Contains(column)))
        {
            result.AddUncertain(left.Columns[source], right.Columns[target]);
        }

        columns = [.. columns.Where((_, column) => !refusedColumns.Contains(column))];
        var sureColumns = columns.FindAll(column => column.Probability >= threshold);
        var cells = new List<(int Source, int SourceCell, int TargetCell)>();
        foreach (var row in rows.FindAll(row => row.Probability >= threshold))
        {
            foreach (var column in sureColumns)
            {
                if (left[row.Source, column.Source] is >= 0 and var cell && right[row.Target, column.Target] is >= 0 and var other)
                {
                    cells.Add((row.Source, cell, other));
                }
            }
        }

        var repeats = new RepeatedCells(cells.Select(cell => (sources[cell.SourceCell].TargetHash, targets[cell.TargetCell].TargetHash)));
        var refused = new HashSet<int>(cells.Where(cell => repeats.AreContradicted(sources[cell.SourceCell].TargetHash, targets[cell.TargetCell].TargetHash))
            .Select(cell => cell.Source).Concat(unordered).Concat(contradicted));
        if (unordered.Count == 0 && 2 * rows.Count(row => row.Probability >= threshold && !refused.Contains(row.Source)) < Math.Min(left.Rows.Length, right.Rows.Length))
        {
            // A table of other content has a few similar rows, too.
            refused.UnionWith(rows.Select(row => row.Source));
        }

        foreach (var (_, source, target) in cells.Where(cell => !refused.Contains(cell.Source)))
        {
            result.Join(source, target);
        }

        if (result.AreJoined(sourceCells, targetCells))
        {
            return;
        }

        foreach (var (source, target, _) in columns.Where(column => column.Probability < threshold))
        {
            result.AddUncertain(left.Columns[source], right.Columns[target]);
        }

        foreach (var (source, target, _) in rows.Where(row => row.Probability < threshold || refused.Contains(row.Source)))
        {
            result.AddUncertain(left.Rows[source], right.Rows[target]);
        }

        // Columns that aren't joined come first, then rows, then single cells.
        result.AddRest(left.Columns, right.Columns);
        result.AddRest(left.Rows, right.Rows);
        result.AddRest(sourceCells, targetCells);
    }

    private List<(int Source, int Target, double Probability)> Join(AlignmentElement[] left, AlignmentElement[] right)
    {
        var tokens = new TokenOdds(left, right);
        var band = AlignmentBand.Of(tokens.Drift(), left.Length, right.Length);
        var odds = new PairOdds(left, right, tokens, lengths).In(band, areRegrouped: false);
        return SequenceAligner.Align(band, odds, AlignmentRates.OfTables, left, right).ProbablePairs();
    }

    private JoinedRows JoinRows(TableGrid source, TableGrid target, List<(int Source, int Target, double Probability)> columns)
    {
        if (columns.Count == 0)
        {
            return JoinedRows.None;
        }

        AlignmentElement[][] left = [.. columns.Select(column => RowElements(sources, source, column.Source, ofSources))];
        AlignmentElement[][] right = [.. columns.Select(column => RowElements(targets, target, column.Target, ofTargets))];
        TokenOdds[] tokens = [.. left.Select((elements, column) => new TokenOdds(elements, right[column]))];
        var (sourceRows, targetRows, drift) = (source.Rows.Length, target.Rows.Length, tokens.Max(odds => odds.Drift()));
        var band = sourceRows == targetRows ? AlignmentBand.OfAlike(drift, sourceRows) : AlignmentBand.Of(drift, sourceRows, targetRows);
        var ofColumns = OddsIn(band);
        var all = new AlignmentOdds(Product(ofColumns), [], []);
        var first = SequenceAligner.Align(band, all, AlignmentRates.OfTables, left[0], right[0]);
        var rows = first.ProbablePairs();
        if (rows.Count < sourceRows || rows.Count < targetRows || rows.Exists(row => row.Probability < threshold))
        {
            var rates = AlignmentRates.OfTables.Refined(left[0], right[0], rows, first.Swaps);
            rows = SequenceAligner.Align(band, all, rates, left[0], right[0]).ProbablePairs();
        }

        var refusedColumns = Enumerable.Range(0, columns.Count).Where(column =>
            lengths.IsUnusual(rows.Sum(row => left[column][row.Source].Length), rows.Sum(row => right[column][row.Target].Length))
            || rows.Sum(row => Math.Log(ofColumns[column][band.IndexOf(row.Source, row.Target)])) < LowestOfCell * rows.Count);
        var unordered = UnorderedRows.In(
            sources, [.. Enumerable.Range(0, sourceRows).Select(row => source[row, columns[0].Source])],
            targets, [.. Enumerable.Range(0, targetRows).Select(row => target[row, columns[0].Target])], rows, OwnOddsOfRows);
        HashSet<(ulong, ulong)>? repeats = null;
        var contradicted = ContradictedRows.In(
            left, right, lengths, rows, row => all.Pairs[band.IndexOf(row.Source, row.Target)] < 1 && !TextsOf(row).Any((repeats ??= Repeats()).Contains));
        return new JoinedRows(rows, new HashSet<int>(refusedColumns), unordered, new HashSet<int>(contradicted));

        HashSet<(ulong, ulong)> Repeats() => [.. rows.SelectMany(TextsOf).GroupBy(texts => texts).Where(texts => texts.Count() > 1).Select(texts => texts.Key)];

        IEnumerable<(ulong Source, ulong Target)> TextsOf((int Source, int Target, double Probability) row) =>
            columns.Select(column => (Source: source[row.Source, column.Source], Target: target[row.Target, column.Target]))
                .Where(cell => cell.Source >= 0 && cell.Target >= 0).Select(cell => (sources[cell.Source].TargetHash, targets[cell.Target].TargetHash)).Distinct();

        OwnOdds OwnOddsOfRows()
        {
            var whole = AlignmentBand.Whole(sourceRows, targetRows);
            return new OwnOdds(whole, Product(OddsIn(whole)));
        }

        double[][] OddsIn(AlignmentBand pairs) =>
            [.. left.Select((elements, column) => new PairOdds(elements, right[column], tokens[column], lengths).In(pairs, areRegrouped: false).Pairs)];
    }

    /// <summary>Returns the odds of rows from those of their cells.</summary>
    private static double[] Product(double[][] ofColumns)
    {
        var odds = new double[ofColumns[0].Length];
        odds.AsSpan().Fill(1);
        foreach (var column in ofColumns)
        {
            for (var at = 0; at < odds.Length; at++)
            {
                odds[at] = Math.Min(Largest, odds[at] * column[at]);
            }
        }

        return odds;
    }

    private static AlignmentElement[] RowElements(EquatableArray<TranslationUnit> units, TableGrid table, int column, UnitTokens tokens)
    {
        var elements = new AlignmentElement[table.Rows.Length];
        for (var row = 0; row < elements.Length; row++)
        {
            elements[row] = AlignmentElement.OfCell(units, table[row, column], isHeader: row == 0, tokens);
        }

        return elements;
    }
}
