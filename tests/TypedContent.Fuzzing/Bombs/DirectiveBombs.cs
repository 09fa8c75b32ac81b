namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of the directives of sites.</summary>
internal static class DirectiveBombs
{
    private static readonly string[] Opens = ["{{", "{{<", "{{%", "{{{", "{%", "{#", "{# ", "{/*", "{:", "{."];

    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. Opens.Select(open => Bomb.Run($"directives never closed, {open}", open)),
        .. Opens.Select(open => Bomb.Run($"lines of directives never closed, {open}", open + "\n")),
        .. Opens.Select(open => Bomb.Run($"paragraphs of directives never closed, {open}", open + " a\n\n")),
        Bomb.Run("directives of all forms never closed", string.Concat(Opens)),
        Bomb.Run("one directive never closed", "a ", before: "{% "),
        Bomb.Run("one directive never closed, lines", "a\n", before: "{{< "),
        Bomb.Run("directives on a line", "{% a %}"),
        Bomb.Run("directives over lines", "{% a\n%}"),
        Bomb.Run("directives in directives", "{%\n{{<%}\n>}}"),
        Bomb.Run("values on a line", "{{ a }} "),
        Bomb.Run("values in paragraphs", "{{ a }}\n\n"),
        Bomb.Run("values in lists", "- {{ a }}\n"),
        Bomb.Run("directives of lines", "{% a %}\n"),
        Bomb.Run("directives after lines", "a\n{% a %}\n"),
        Bomb.Run("directives in quotes that end", "> {% a\n%}\n"),
        Bomb.Run("directives in a table", "|a|\n{% a %}\n", before: "|a|\n|-|\n"),
        Bomb.Run("directives in raw html", "{% a %}\n", before: "<div>\n"),
        Bomb.Run("directives never closed in raw html", "{% a\n", before: "<div>\n"),
        Bomb.Run("links with directives", "[a]({{ b }})"),
        Bomb.Run("links with directives never closed", "[a]({{ b }}"),
        Bomb.Run("links with a directive never closed", "[a]({{ b "),
        Bomb.Run("destinations of directives", "{{ b }}", before: "[a](", after: ")"),
        Bomb.Run("definitions with directives", "[a]: {{ b }}\n"),
        Bomb.Run("placeholders in a destination", "{a", before: "[a](", after: ")"),
        Bomb.Run("lists of attributes", "{.a}"),
        Bomb.Run("lists of attributes with anchors", "a\n{: #a }\n"),
        Bomb.Run("attributes of a list", ".a ", before: "{: ", after: "}"),
        Bomb.Run("quotes of a list of attributes", "a=\" ", before: "{: ", after: "}"),
        Bomb.Run("tags of components", "<A>\n"),
        Bomb.Run("tags of components on a line", "<A>"),
        Bomb.Run("tags of components over lines", "<A\n>"),
        Bomb.Run("tags of components never closed", "<A x={\n"),
        Bomb.Run("tags of components never closed, long lines", "<A x={ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"),
        Bomb.Run("attributes of a component", " a={b}", before: "<A", after: ">"),
        Bomb.Run("demos", "<code src=\"a\"></code>"),
        Bomb.Run("demos never closed", "<code src=\"a\">\n"),
        Bomb.Run("embedded articles", "<embed src=\"a.md\"></embed>\n"),
        Bomb.Run("imports", "import a from 'b'\n"),
        Bomb.Run("imports never closed", "import {\n"),
        Bomb.Run("exports never closed", "export const a = {\n\n"),
        Bomb.Run("one export never closed", "a\n", before: "export const a = {\n"),
        Bomb.Run("snippets", "--8<-- \"a\"\n"),
        Bomb.Run("snippets never closed", "--8<--\na\n\n"),
        Bomb.Run("lines of snippets never closed", "a\n", before: "--8<--\n"),
        Bomb.Run("abbreviations", "*[a]: b\n"),
        Bomb.Run("abbreviations on a line", "*[a]: b "),
        Bomb.Run("stars of lists on a line", "* *["),
        Bomb.Run("content tabs", "=== \"a\"\n\n    b\n\n"),
        Bomb.Lines("stairs of content tabs", i => new string(' ', 4 * (i % 90)) + "=== \"a\"\n"),
        Bomb.Lines("deep content tabs", i => i < 90 ? new string(' ', 4 * i) + "=== \"a\"\n" : new string(' ', 360) + "b\n"),
        Bomb.Lines("deep content tabs, blank lines", i => i < 90 ? new string(' ', 4 * i) + "=== \"a\"\n" : "\n"),
    ];
}
