namespace TypedContent.Fuzzing.Bombs;

/// <summary>Provides the bombs of tables of contents.</summary>
internal static class TocBombs
{
    /// <summary>Gets the families.</summary>
    public static IReadOnlyList<Bomb> All { get; } =
    [
        .. from bomb in new[]
            {
                Bomb.Run("entries", "- name: a\n  href: a.md\n"),
                Bomb.Lines("entries that lead nowhere", i => $"- name: a\n  href: c{i}.md\n"),
                Bomb.Run("entries that lead nowhere at one place", "- name: a\n  href: c.md\n"),
                Bomb.Lines("anchors that are missing", i => $"- name: a\n  href: b.md#p{i}\n"),
                Bomb.Lines("folders without a table of contents", i => $"- href: f{i}/\n"),
                Bomb.Lines("folders that are similar to others", i => $"- href: a{i}/toc.yml\n"),
                Bomb.Run("entries of itself", "- href: toc.yml\n"),
                Bomb.Run("entries without a destination", "- name: a\n"),
                Bomb.Run("entries without keys", "- a\n"),
                Bomb.Run("empty entries", "-\n"),
                Bomb.Run("lists as entries", "- - a\n"),
                Bomb.Run("entries in a line", "- "),
                Bomb.Run("nested entries in a line", "{items: ["),
                Bomb.Run("entries of flow", "{href: a.md},", before: "[", after: "]"),
                Bomb.Run("open lists of a toc", "["),
                Bomb.Run("open maps of a toc", "{"),
                Bomb.Nest("closed lists of a toc", "[", "]"),
                Bomb.Lines("stairs of entries", i => Indent(i) + "- name: a\n" + Indent(i + 1) + "items:\n"),
                Bomb.Lines("two levels", i => i % 2 == 0 ? "- name: a\n  items:\n" : "  - name: b\n    href: b.md\n"),
                Bomb.Run("deep entries", Deep(30)),
                Bomb.Run("wide entries below deep ones", Indent(28) + "- href: b.md\n", before: Deep(28) + Indent(28) + "items:\n"),
                Bomb.Run("keys of an entry", "  href: a.md\n", before: "- name: a\n"),
                Bomb.Lines("different keys of an entry", i => $"  k{i}: a.md\n", before: "- name: a\n"),
                Bomb.Run("keys of a toc", "a: b\n"),
                Bomb.Run("long title of an entry", "ord ", before: "- name: "),
                Bomb.Run("long destination of an entry", "a/", before: "- href: ", after: "b.md"),
                Bomb.Run("steps up of an entry", "../", before: "- href: ", after: "b.md"),
                Bomb.Run("escapes of an entry", "%41", before: "- href: "),
                Bomb.Run("entry of another assembly", "a.", before: "- href: typedcontent:", after: "/b.md"),
                Bomb.Lines("entries of other assemblies", i => $"- href: typedcontent:A{i}/b.md\n"),
                Bomb.Run("unsafe entries", "- href: javascript:alert(1)\n"),
                Bomb.Run("quoted titles", "\\u0041", before: "- name: \"", after: "\""),
                Bomb.Run("bad escapes of a title", "\\UFFFFFFFF", before: "- name: \"", after: "\""),
                Bomb.Run("lines of a title", "  ord\n", before: "- name:\n"),
                Bomb.Run("block scalar of a title", "    a\n", before: "- name: |\n"),
                Bomb.Run("empty lines of a title", "\n", before: "- name: |\n"),
                Bomb.Run("comments of a toc", "# a\n"),
                Bomb.Run("documents of a toc", "---\n- href: a.md\n"),
                Bomb.Run("anchors of a toc", "&a "),
                Bomb.Run("aliases of an entry", "- *a\n", before: "- &a {name: a, href: b.md}\n"),
                Bomb.Run("aliases of a list of entries", "- items: *a\n", before: "- items: &a [{href: a.md},{href: b.md},{href: a.md},{href: c.md}]\n"),
                Bomb.Run("aliases of a long title", "- name: *a\n", before: "- name: &a " + new string('x', 2_000) + "\n"),
                Bomb.Lines("aliases of aliases of entries", i => i == 0 ? "- items: &k0 [{href: a.md},{href: b.md}]\n" : $"- items: &k{i} [{{items: *k{i - 1}}},{{items: *k{i - 1}}}]\n"),
                Bomb.Run("aliases without an anchor", "- *a\n"),
                Bomb.Run("merges of a toc", "- <<: *a\n", before: "- &a {href: b.md}\n"),
                Bomb.Run("tags of a toc", "!a "),
                Bomb.Run("question marks of a toc", "? "),
                Bomb.Run("colons of a toc", ": "),
                Bomb.Run("tabs of a toc", "\t"),
                Bomb.Run("zeros of a toc", "\0"),
                Bomb.Run("halves of letters of a toc", "\uD800", before: "- name: "),
            }
            select bomb with { IsToc = true },
    ];

    /// <summary>Returns entries that are each the only one of the entry before.</summary>
    private static string Deep(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => (level == 0 ? string.Empty : Indent(level) + "items:\n") + Indent(level) + "- name: a\n"));

    private static string Indent(int level) => new(' ', 2 * level);
}
