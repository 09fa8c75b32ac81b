namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the families of bombs, by the construct that they attack.</summary>
public static class BombFamilies
{
    /// <summary>Gets the families of texts that output may have more often than the article.</summary>
    public static IReadOnlyList<Bomb> Repeats => RepeatBombs.All;

    /// <summary>Gets all families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. BlockBombs.All,
        .. InlineBombs.All,
        .. TableBombs.All,
        .. HtmlBombs.All,
        .. DirectiveBombs.All,
        .. UnitBombs.All,
        .. FrontMatterBombs.All,
        .. ValueBombs.All,
        .. PartBombs.All,
        .. DialectBombs.All,
        .. TocBombs.All,
        .. Repeats,
    ];
}
