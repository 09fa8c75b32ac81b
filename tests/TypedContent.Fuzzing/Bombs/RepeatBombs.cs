namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of texts that the output has more often than the article.</summary>
internal static class RepeatBombs
{
    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        Used("uses of a long destination", "[a]: http://x/", "u", "\n\n", "[a]\n\n"),
        Used("uses of a destination of entities", "[a]: http://x/", "&amp;", "\n\n", "[a]\n\n"),
        Used("uses of a broken destination", "[a]: ", "u", ".md\n\n", "[a]\n\n"),
        Used("uses of an unsafe destination", "[a]: javascript:", "u", "\n\n", "[a]\n\n"),
        Used("uses of a long title", "[a]: b.md '", "u ", "'\n\n", "[a]\n\n"),
        Used("uses of a title of quotes", "[a]: b.md (", "\"", ")\n\n", "[a]\n\n"),
        Used("uses of a long label", "[", "a", "]: b.md\n\n", "[a]\n\n"),
        Used("uses of a long destination as image", "[a]: ", "u", ".png\n\n", "![a]\n\n"),
        Used("uses of a long destination in a paragraph", "[a]: ", "u", ".md\n\n", "[a] "),
        Used("uses of a long destination in headings", "[a]: ", "u", ".md\n\n", "# [a]\n"),
        Used("uses of a long destination in a table", "[a]: ", "u", ".md\n\n|a|\n|-|\n", "|[a]|\n"),
        Used("uses of a long destination in quotes", "> [a]: ", "u", ".md\n\n", "> - [a]\n"),
        Used("uses of a long destination as tab", "[a]: #tab/", "u", "\n\n", "# [a]\n\na\n\n"),
        new Bomb("uses of some destinations", length => string.Concat(Enumerable.Range(0, 100).Select(i => $"[{i}]: {new string('u', length / 200)}{i}.md\n"))
            + "\n" + string.Concat(Enumerable.Range(0, length / 16).Select(i => $"[{i % 100}]\n\n"))),
        new Bomb("square with short rows", length => Table("a|", "-|", "b|\n", length)),
        new Bomb("square with short rows and centered columns", length => Table("a|", ":-:|", "b|\n", length)),
        new Bomb("squares with short rows", length => string.Concat(Enumerable.Repeat(Table("a|", "-|", "b|\n", 4_000) + "\n", Math.Max(1, length / 4_000)))),
        Used("headings below a long heading", "# ", "a", "\n\n", "## b\n\nc\n\n"),
        Used("links below a long anchor", "# <a name=\"", "a", "\"></a>b\n\n", "[c](#d)\n\n"),
        Used("keys in a long key", "---\n", "k", ":\n", "  a: b\n", isNumbered: true, most: 1_000, after: "---\n"),
        Bomb.Lines("keys of front matter", i => $"k{i}:\n", before: "---\n", after: "---\n"),
        Bomb.Lines("values of front matter", i => $"- {i}\n", before: "---\na:\n", after: "---\n"),
        Bomb.Run("thematic breaks", "***\n\n"),
        Bomb.Run("empty tabs", "# [](#tab/)\n\n"),
        Bomb.Run("empty links", "[](b)\n\n"),
        Bomb.Run("empty items", "-\n"),
        Bomb.Run("hosts in paragraphs", "www.a.b\n\n"),
        Bomb.Lines("empty lists in lists", i => new string(' ', 2 * (i % 40)) + "-\n"),
        Bomb.Run("quotes of an attribute", "\"", before: "[a](<b", after: ">)"),
        Bomb.Run("unknown uids", "<xref:a>\n\n"),
        Used("broken links below long text", "a", "a", "\n\n", "[a](gone.md)\n\n"),
    ];

    /// <summary>Creates a family of a long text, which half of the article is, and of many uses of it.</summary>
    private static Bomb Used(string name, string before, string text, string end, string use, bool isNumbered = false, int most = int.MaxValue, string after = "") => new(name, length =>
        before + string.Concat(Enumerable.Repeat(text, Math.Min(most, length / 2 / text.Length))) + end
        + string.Concat(Enumerable.Range(0, length / 2 / use.Length).Select(i => isNumbered ? use.Replace("a", "a" + i, StringComparison.Ordinal) : use)) + after);

    private static string Table(string head, string delimiter, string row, int length) => "|"
        + string.Concat(Enumerable.Repeat(head, length / 4 / head.Length)) + "\n|" + string.Concat(Enumerable.Repeat(delimiter, length / 4 / head.Length)) + "\n"
        + string.Concat(Enumerable.Repeat(row, length / 4 / row.Length));
}
