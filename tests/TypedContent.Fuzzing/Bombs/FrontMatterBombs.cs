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
                Bomb.Run("aliases of a list in a head", "b: *a\n", before: "a: &a [x,x,x,x,x,x,x,x]\n"),
                Bomb.Run("aliases of a text in a head", ",*a", before: "a: &a " + new string('x', 2_000) + "\nb: [*a", after: "]"),
                Bomb.Lines("aliases of aliases in a head", i => i == 0 ? "k0: &k0 [x,x]\n" : $"k{i}: &k{i} [*k{i - 1},*k{i - 1}]\n"),
                Bomb.Lines("merges of merges in a head", i => i == 0 ? "k0: &k0 {a: b}\n" : $"k{i}: &k{i} {{<<: [*k{i - 1},*k{i - 1}], a{i}: b}}\n"),
                Bomb.Run("nested anchors in a head", "&a [", before: "a: "),
                Bomb.Run("missing spaces in a head", "a:b\n"),
                Bomb.Run("directives in a head", "%A b\n"),
                Bomb.Run("documents in a head", "...\n"),
                Bomb.Run("long title in a head", "ord ", before: "title: "),
                Bomb.Run("brackets in a title in a head", "<b>&", before: "title: "),
            }
            select bomb with { Make = length => "---\n" + bomb.Make(Math.Min(length, 128 * 1024 - 2)) + "\n---\n# a\n" },
        Bomb.Run("keys of a head never closed", "a: b\n", before: "---\n"),
        Bomb.Run("objects of JSON never closed", "{\"a\":"),
        Bomb.Run("members of JSON", "\"a\": 1,\n", before: "{\n", after: "}\n"),
        Bomb.Run("lists of JSON", "[", before: "{ \"a\": ", after: "\n"),
        Bomb.Run("members of JSON between semicolons", "\"a\": 1,\n", before: ";;;\n", after: ";;;\n"),
        Bomb.Run("comments before a head", "<!-- a -->\n", after: "---\na: b\n---\n"),
        Bomb.Run("lines of TOML", "a = 1\n", before: "+++\n"),
    ];
}
