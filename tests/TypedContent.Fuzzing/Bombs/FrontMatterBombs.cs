namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of YAML.</summary>
internal static class FrontMatterBombs
{
    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. from bomb in new[]
            {
                Bomb.Run("lists in a head", "[", before: "a: "),
                Bomb.Run("maps in a head", "{", before: "a: "),
                Bomb.Run("maps of keys in a head", "{a: "),
                Bomb.Nest("closed lists in a head", "[", "]"),
                Bomb.Run("lists of lists in a head", "[a,", before: "a: "),
                Bomb.Run("items in a line in a head", "- "),
                Bomb.Run("items in a head", "- a\n", before: "a:\n"),
                Bomb.Lines("stairs in a head", i => new string(' ', i) + "a:\n"),
                Bomb.Run("question marks in a head", "? "),
                Bomb.Run("colons in a head", ": "),
                Bomb.Run("keys in a head", "a: b\n"),
                Bomb.Lines("different keys in a head", i => $"k{i}: b\n"),
                Bomb.Run("long key in a head", "a", after: ": b"),
                Bomb.Run("long value in a head", "a", before: "a: "),
                Bomb.Run("words of a value in a head", "ord ", before: "a: "),
                Bomb.Run("lines of a value in a head", "  ord\n", before: "a:\n"),
                Bomb.Run("quoted value in a head", "\\u0041", before: "a: \"", after: "\""),
                Bomb.Run("open quotes in a head", "'", before: "a: "),
                Bomb.Run("block scalar in a head", "  a\n", before: "a: |\n"),
                Bomb.Run("empty lines in a head", "\n", before: "a: |\n"),
                Bomb.Run("spaces in a head", " ", before: "a: b"),
                Bomb.Run("comments in a head", "# a\n"),
                Bomb.Run("long comment in a head", "#"),
                Bomb.Run("anchors in a head", "&a "),
                Bomb.Run("aliases in a head", "*a "),
                Bomb.Run("tags in a head", "!a "),
                Bomb.Run("directives in a head", "%A b\n"),
                Bomb.Run("documents in a head", "...\n"),
                Bomb.Run("long title in a head", "ord ", before: "title: "),
                Bomb.Run("brackets in a title in a head", "<b>&", before: "title: "),
            }
            select bomb with { Make = length => "---\n" + bomb.Make(Math.Min(length, 128 * 1024 - 2)) + "\n---\n# a\n" },
    ];
}
