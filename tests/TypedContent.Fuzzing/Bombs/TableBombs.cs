namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of pipe tables.</summary>
internal static class TableBombs
{
    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Run("pipes", "|"),
        Bomb.Run("pipes and letters", "a|"),
        Bomb.Run("lines of pipes", "|\n"),
        Bomb.Run("lines of pipes and letters", "a|b\n"),
        Bomb.Run("rows", "|a|b|\n", before: "|a|b|\n|-|-|\n"),
        Bomb.Run("rows of one cell", "a\n", before: "|a|b|\n|-|-|\n"),
        new Bomb("wide table", length => Row("a|", length / 3) + Row("-|", length / 3) + Row("b|", length / 3)),
        new Bomb("wide head, short rows", length => Row("a|", length / 4) + Row("-|", length / 4) + string.Concat(Enumerable.Repeat("|b|\n", length / 8))),
        new Bomb("wide head of a square, short rows", length => Row("a|", 1_000) + Row("-|", 1_000) + string.Concat(Enumerable.Repeat("|b\n", Math.Max(0, length - 2_000) / 3))),
        new Bomb("short head, wide rows", length => "|a|\n|-|\n" + Row("b|", length / 2) + Row("b|", length / 2)),
        Bomb.Run("table heads", "|a|\n|-|\n\n"),
        Bomb.Run("table heads together", "|a|\n|-|\n"),
        Bomb.Run("stars in cells", "|*a", before: "|a|\n|-|\n"),
        Bomb.Run("rows of stars", "|*a|\n", before: "|a|\n|-|\n"),
        Bomb.Run("rows of strong emphasis", "|**a**|\n", before: "|a|\n|-|\n"),
        Bomb.Run("rows of brackets", "|[a|\n", before: "|a|\n|-|\n"),
        Bomb.Run("rows of links", "|[a](b.md)|\n", before: "|a|\n|-|\n"),
        Bomb.Run("rows of code", "|`a|\n", before: "|a|\n|-|\n"),
        Bomb.Run("rows of tags", "|<b>|\n", before: "|a|\n|-|\n"),
        Bomb.Run("rows of escaped pipes", "|\\|\n", before: "|a|\n|-|\n"),
        Bomb.Run("delimiters", "|-", before: "|a\n"),
        Bomb.Run("dashes of a delimiter", "-", before: "|a|\n|"),
    ];

    private static string Row(string cell, int length) => "|" + string.Concat(Enumerable.Repeat(cell, Math.Max(1, length / cell.Length))) + "\n";
}
