namespace TypedContent.Fuzzing.Bombs;

/// <summary>The families, by what they attack.</summary>
public static class BombFamilies
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. BlockBombs.All,
        .. InlineBombs.All,
        .. TableBombs.All,
        .. HtmlBombs.All,
        .. UnitBombs.All,
        .. FrontMatterBombs.All,
        .. PartBombs.All,
    ];
}
