namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of parts that articles have many of: headings, paragraphs and images.</summary>
internal static class PartBombs
{
    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Bomb.Run("equal headings", "# a\n"),
        Bomb.Lines("different headings", i => $"# a{i}\n"),
        Bomb.Run("headings of all levels", "# a\n## a\n### a\n#### a\n##### a\n###### a\n"),
        Bomb.Lines("headings of equal names", _ => "# <a name=\"x\"></a>a\n"),
        Bomb.Lines("headings whose slugs collide", i => (i % 2 == 0 ? "# a\n" : $"# a-{i / 2}\n")),
        Bomb.Lines("equal beginnings", i => $"A text that begins the same way and goes on for a while until {i}\n\n"),
        Bomb.Run("equal paragraphs", "Ja\n\n"),
        Bomb.Run("paragraphs without words", "!\n\n"),
        Bomb.Lines("images", i => $"![a](a{i}.png)\n\n"),
        Bomb.Run("long heading", "a ", before: "# "),
        Bomb.Run("dashes of a heading", "- ", before: "# a"),
        Bomb.Run("thematic breaks between headings", "# a\n\n---\n\n"),
        Bomb.Run("fences never closed", "a\n", before: "```\n"),
        Bomb.Run("front matter never closed", "a: b\n", before: "---\n"),
        Bomb.Run("many front matters", "---\na: b\n---\n"),
    ];
}
