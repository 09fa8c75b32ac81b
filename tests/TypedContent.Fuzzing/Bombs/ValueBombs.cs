namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of texts with values, and of the order of articles.</summary>
internal static class ValueBombs
{
    private const string Head = "---\ntypedcontent.values: true\n---\n# a\n\n";

    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. from bomb in new[]
            {
                Bomb.Run("values", "{a} "),
                Bomb.Lines("different values", i => $"{{v{i}}} "),
                Bomb.Lines("texts with values", i => $"{{v{i}}} ord {i}\n\n"),
                Bomb.Run("braces of values", "{"),
                Bomb.Nest("nested braces of values", "{", "}"),
                Bomb.Run("open choices", "{a, select, other {"),
                Bomb.Nest("closed choices", "{a, plural, one {#} other {", "}}"),
                Bomb.Run("choices", "{a, plural, offset:1 =1 {x} one {# x} other {# y}} "),
                Bomb.Lines("branches", i => $" k{i} {{x}}", before: "{a, select, other {x}", after: "}"),
                Bomb.Run("choices in a branch", "{a, select, other {*x*}} ", before: "{n, plural, one {#} other {", after: "}}"),
                Bomb.Run("signs of numbers", "#", before: "{n, plural, one {#} other {", after: "}}"),
                Bomb.Run("apostrophes of values", "'{'"),
                Bomb.Run("open apostrophes of values", "'{ "),
                Bomb.Run("marks in branches", "{a, select, other {**x}} "),
                Bomb.Run("code in branches", "{a, select, other {`}`}} "),
                Bomb.Run("space of values", " ", before: "{a", after: "}"),
                Bomb.Run("long name of a value", "å", before: "{", after: "}"),
                Bomb.Run("digits of a branch", "9", before: "{a, plural, =", after: " {x} other {y}}"),
                Bomb.Run("directives of values", "{{a}} {# a #} {% a %} "),
            }
            select bomb with { Make = length => Head + bomb.Make(Math.Max(1, length - Head.Length)) },
        Bomb.Run("long order", "9", before: "---\norder: ", after: "\n---\n# a\n"),
        Bomb.Run("order of letters", "a", before: "---\nweight: ", after: "\n---\n# a\n"),
    ];
}
