using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Joins the cells of tables: first the columns, then the rows.</summary>
/// <param name="sources">The units of the source.</param>
/// <param name="ofSources">The tokens of those whose translation is known.</param>
/// <param name="targets">The units of the translation.</param>
/// <param name="ofTargets">The tokens of those whose source is known.</param>
/// <param name="lengths">The lengths of translations in the article.</param>
/// <param name="threshold">The lowest probability.</param>
/// <param name="result">The alignment to add to.</param>
internal sealed class TableAligner(
    EquatableArray<TranslationUnit> sources, KnownTokens ofSources, EquatableArray<TranslationUnit> targets, KnownTokens ofTargets,
    LengthModel lengths, double threshold, PlainAlignment result)
{
    private const double Largest = 1e12;

    /// <summary>The average of the odds of cells below which two columns are not translations of each other. Short equal cells have low odds, too.</summary>
    private const double LowestOfCell = -0.5;

    private const int HeaderKind = 4;
    private const int BodyKind = 8;

    /// <summary>Joins the cells of two tables.</summary>
    public void Align(IReadOnlyList<int> sourceCells, IReadOnlyList<int> targetCells)
    {
        var (sourceColumns, targetColumns) = (Groups(sources, sourceCells, cell => cell.Column), Groups(targets, targetCells, cell => cell.Column));
        var columns = Join(
            [.. sourceColumns.Select(cells => AlignmentElement.OfCells(sources, cells, ofSources))],
            [.. targetColumns.Select(cells => AlignmentElement.OfCells(targets, cells, ofTargets))]);
        var (sourceRows, targetRows) = (Groups(sources, sourceCells, cell => cell.Row), Groups(targets, targetCells, cell => cell.Row));
        var (rows, refusedColumns, unordered, contradicted) = JoinRows(
            sourceRows, [.. columns.Select(pair => ColumnOf(sources, sourceColumns[pair.Source]))],
            targetRows, [.. columns.Select(pair => ColumnOf(targets, targetColumns[pair.Target]))]);
        foreach (var (source, target, _) in columns.Where((_, column) => refusedColumns.Contains(column)))
        {
            result.AddUncertain(sourceColumns[source], targetColumns[target]);
        }

        columns = [.. columns.Where((_, column) => !refusedColumns.Contains(column))];
        var cells = rows.Where(row => row.Probability >= threshold)
            .SelectMany(row => columns.Where(column => column.Probability >= threshold).Select(column => (
                row.Source,
                SourceCell: CellIn(sources, sourceRows[row.Source], ColumnOf(sources, sourceColumns[column.Source])),
                TargetCell: CellIn(targets, targetRows[row.Target], ColumnOf(targets, targetColumns[column.Target])))))
            .Where(cell => cell.SourceCell >= 0 && cell.TargetCell >= 0).ToList();
        var repeats = new RepeatedCells(cells.Select(cell => (sources[cell.SourceCell].TargetHash, targets[cell.TargetCell].TargetHash)));
        var refused = new HashSet<int>(cells.Where(cell => repeats.AreContradicted(sources[cell.SourceCell].TargetHash, targets[cell.TargetCell].TargetHash))
            .Select(cell => cell.Source).Concat(unordered).Concat(contradicted));
        if (unordered.Count == 0 && 2 * rows.Count(row => row.Probability >= threshold && !refused.Contains(row.Source)) < Math.Min(sourceRows.Count, targetRows.Count))
        {
            // A table of other content has a few similar rows, too.
            refused.UnionWith(rows.Select(row => row.Source));
        }

        foreach (var (_, source, target) in cells.Where(cell => !refused.Contains(cell.Source)))
        {
            result.Join(source, target);
        }

        foreach (var (source, target, _) in columns.Where(column => column.Probability < threshold))
        {
            result.AddUncertain(sourceColumns[source], targetColumns[target]);
        }

        foreach (var (source, target, _) in rows.Where(row => row.Probability < threshold || refused.Contains(row.Source)))
        {
            result.AddUncertain(sourceRows[source], targetRows[target]);
        }

        AddRest(sourceRows, sourceColumns, targetRows, targetColumns);
    }

    /// <summary>Adds the columns that aren't joined, then the rows, then single cells.</summary>
    private void AddRest(
        IReadOnlyList<IReadOnlyList<int>> sourceRows, IReadOnlyList<IReadOnlyList<int>> sourceColumns,
        IReadOnlyList<IReadOnlyList<int>> targetRows, IReadOnlyList<IReadOnlyList<int>> targetColumns)
    {
        result.AddRest(sourceColumns, targetColumns);
        result.AddRest(sourceRows, targetRows);
        result.AddRest(
            sourceRows.SelectMany(row => row.Select(cell => (IReadOnlyList<int>)[cell])), targetRows.SelectMany(row => row.Select(cell => (IReadOnlyList<int>)[cell])));
    }

    private List<(int Source, int Target, double Probability)> Join(IReadOnlyList<AlignmentElement> left, IReadOnlyList<AlignmentElement> right)
    {
        var tokens = new TokenOdds(left, right);
        var band = AlignmentBand.Of(tokens, left.Count, right.Count);
        var odds = new PairOdds(left, right, tokens, lengths).In(band, areRegrouped: false);
        return SequenceAligner.Align(band, odds, AlignmentRates.OfTables, left, right).ProbablePairs();
    }

    private JoinedRows JoinRows(
        IReadOnlyList<IReadOnlyList<int>> sourceRows, int[] sourceColumns, IReadOnlyList<IReadOnlyList<int>> targetRows, int[] targetColumns)
    {
        if (sourceColumns.Length == 0)
        {
            return JoinedRows.None;
        }

        List<List<AlignmentElement>> left = [.. sourceColumns.Select(column => RowElements(sources, sourceRows, column, ofSources))];
        List<List<AlignmentElement>> right = [.. targetColumns.Select(column => RowElements(targets, targetRows, column, ofTargets))];
        List<TokenOdds> tokens = [.. left.Select((elements, column) => new TokenOdds(elements, right[column]))];
        var band = tokens.Select(odds => sourceRows.Count == targetRows.Count
            ? AlignmentBand.OfAlike(odds, sourceRows.Count) : AlignmentBand.Of(odds, sourceRows.Count, targetRows.Count)).OrderBy(band => band.Width).Last();
        var ofColumns = OddsIn(band);
        var all = new AlignmentOdds(Product(ofColumns), [], []);
        var first = SequenceAligner.Align(band, all, AlignmentRates.OfTables, left[0], right[0]);
        var rows = first.ProbablePairs();
        if (rows.Count < sourceRows.Count || rows.Count < targetRows.Count || rows.Exists(row => row.Probability < threshold))
        {
            var rates = AlignmentRates.OfTables.Refined(left[0], right[0], rows, first.Swaps);
            rows = SequenceAligner.Align(band, all, rates, left[0], right[0]).ProbablePairs();
        }

        var refusedColumns = Enumerable.Range(0, sourceColumns.Length).Where(column =>
            lengths.IsUnusual(
                rows.Sum(row => LengthOf(sources, sourceRows[row.Source], sourceColumns[column])),
                rows.Sum(row => LengthOf(targets, targetRows[row.Target], targetColumns[column])))
            || rows.Sum(row => Math.Log(ofColumns[column][band.IndexOf(row.Source, row.Target)])) < LowestOfCell * rows.Count);
        var unordered = UnorderedRows.In(
            sources, [.. sourceRows.Select(row => CellIn(sources, row, sourceColumns[0]))], targets, [.. targetRows.Select(row => CellIn(targets, row, targetColumns[0]))],
            rows, OwnOddsOfRows);
        var repeats = new HashSet<(ulong, ulong)>(rows.SelectMany(TextsOf).GroupBy(texts => texts).Where(texts => texts.Count() > 1).Select(texts => texts.Key));
        var contradicted = ContradictedRows.In(left, right, lengths, rows, row => all.Pairs[band.IndexOf(row.Source, row.Target)] < 1 && !TextsOf(row).Any(repeats.Contains));
        return new JoinedRows(rows, new HashSet<int>(refusedColumns), unordered, new HashSet<int>(contradicted));

        IEnumerable<(ulong Source, ulong Target)> TextsOf((int Source, int Target, double Probability) row) =>
            sourceColumns.Zip(targetColumns, (source, target) => (Source: CellIn(sources, sourceRows[row.Source], source), Target: CellIn(targets, targetRows[row.Target], target)))
                .Where(cell => cell.Source >= 0 && cell.Target >= 0).Select(cell => (sources[cell.Source].TargetHash, targets[cell.Target].TargetHash)).Distinct();

        OwnOdds OwnOddsOfRows()
        {
            var whole = AlignmentBand.Whole(sourceRows.Count, targetRows.Count);
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

    private static List<AlignmentElement> RowElements(
        EquatableArray<TranslationUnit> units, IReadOnlyList<IReadOnlyList<int>> rows, int column, KnownTokens known) =>
        [.. rows.Select((row, i) => Element(units, row, column, known) with { Kind = i == 0 ? HeaderKind : BodyKind })];

    private static AlignmentElement Element(EquatableArray<TranslationUnit> units, IReadOnlyList<int> row, int column, KnownTokens known) =>
        CellIn(units, row, column) is >= 0 and var cell
            ? AlignmentElement.OfCells(units, [cell], known)
            : new AlignmentElement(0, 0, 0, 0, []) { Units = [] };

    private static IReadOnlyList<IReadOnlyList<int>> Groups(
        EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells, Func<Articles.Evidence.UnitEvidence, int> key) =>
        [.. cells.GroupBy(cell => key(units[cell].Evidence!)).OrderBy(group => group.Key).Select(group => group.ToList())];

    private static int ColumnOf(EquatableArray<TranslationUnit> units, IReadOnlyList<int> column) => units[column[0]].Evidence!.Column;

    private static int LengthOf(EquatableArray<TranslationUnit> units, IReadOnlyList<int> row, int column) =>
        CellIn(units, row, column) is >= 0 and var cell ? units[cell].Evidence!.Length : 0;

    private static int CellIn(EquatableArray<TranslationUnit> units, IReadOnlyList<int> row, int column)
    {
        foreach (var cell in row)
        {
            if (units[cell].Evidence!.Column == column)
            {
                return cell;
            }
        }

        return -1;
    }
}
