namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of translation units and of the directives of this dialect.</summary>
internal static class UnitBombs
{
    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Run("units never closed", "<span data-ttu-id=\"a-1\">"),
        Bomb.Run("spans in a unit", "<span>", before: "<span data-ttu-id=\"a-1\">"),
        Bomb.Nest("nested units", "<span data-ttu-id=\"a-1\">", "</span>"),
        Bomb.Run("units", "<span data-ttu-id=\"a-1\">x</span> "),
        Bomb.Run("units in paragraphs", "<span data-ttu-id=\"a-1\">x</span>\n\n"),
        Bomb.Lines("different units", i => $"<span data-ttu-id=\"a-{i}\">x{i}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{i}\">y{i}</span></span>\n\n"),
        Bomb.Lines("units with one source", i => $"<span data-ttu-id=\"a-{i}\">x{i}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{i}\">y</span></span>\n\n"),
        Bomb.Run("units in a block", "<span data-ttu-id=\"a-1\">x</span>", before: "<div>\n"),
        Bomb.Run("units of stars", "<span data-ttu-id=\"a-1\">*</span>"),
        Bomb.Run("units that begin like lists", "<span data-ttu-id=\"a-1\">1. a</span>\n"),
        Bomb.Run("long unit", "a ", before: "<span data-ttu-id=\"a-1\">", after: "</span>"),
        Bomb.Run("empty units", "<span data-ttu-id=\"a-1\"></span>"),
        Bomb.Lines("units of stars with sources", i => Sentence(i, "*a ")),
        Bomb.Lines("units of open code with sources", i => Sentence(i, "`a``b```c````d")),
        Bomb.Lines("units of open comments with sources", i => Sentence(i, "<!-- ")),
        Bomb.Lines("units of addresses with sources", i => Sentence(i, "www.a.b ")),
        Bomb.Lines("units of stars by turns with sources", i => Sentence(i, "*_a")),
        Bomb.Lines("units of lost links", i => Sentence(i, "[a](b.md) ", "a b ")),
        Bomb.Run("suppressions", "<!-- typedcontent-disable-next-line TC1001 -->\n"),
        Bomb.Run("open suppressions", "<!-- typedcontent-disable TC1001, TC1002 -->\n\n"),
        new Bomb("suppressions on a line of spaces", length => string.Concat(Enumerable.Repeat("<!-- typedcontent-disable-next-line TC1001 -->", length / 96)) + "\n" + new string(' ', length / 2)),
        Bomb.Run("ids of a suppression", "TC1001 ", before: "<!-- typedcontent-disable ", after: "-->"),
        Bomb.Run("suppressed links", "<!-- typedcontent-disable-next-line TC1001: a -->\n[a](c.md)\n\n"),
        Bomb.Run("includes", "[!INCLUDE [a](b.md)]\n\n"),
        Bomb.Run("inline includes", "a [!INCLUDE [a](b.md)] "),
        Bomb.Run("unknown labels", "[a][b] "),
        Bomb.Run("merge conflicts", "<<<<<<< a\n=======\n>>>>>>> b\n"),
        Bomb.Run("candidates of srcset", "a.png 1x, ", before: "<img srcset=\"", after: "\">"),
        Bomb.Run("cross references", "<xref:a> "),
        Bomb.Run("broken ids", "<span data-ttu-id=\"a"),
        Bomb.Run("source without target", "<span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">x</span></span>"),
    ];

    /// <summary>Returns a unit of 4,000 characters, the maximum length that is compared with its source.</summary>
    private static string Sentence(int number, string piece, string? source = null)
    {
        var target = string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length));
        return $"<span data-ttu-id=\"a-{number}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-{number}\">{(source is null ? target : string.Concat(Enumerable.Repeat(source, 1_000)))}</span></span>\n\n";
    }
}
