namespace TypedContent.Testing;

/// <summary>Damages valid files beside the articles: lists of redirects, cross-reference maps, baselines and locks.</summary>
public static class SideFileMutator
{
    private const int MostDamages = 3;

    private static readonly string[] s_redirects =
    [
        "{\n  \"redirections\": [\n    { \"source_path\": \"old.md\", \"redirect_url\": \"/b\", \"redirect_document_id\": false },\n"
            + "    { \"source_path_from_root\": \"/content/older.md\", \"redirect_url\": \"https://example.com/\\u00e5\" }\n  ]\n}\n",
    ];

    private static readonly string[] s_maps =
    [
        "### YamlMime:XRefMap\nreferences:\n- uid: A.B\n  name: B\n  href: 'b.html'\n- uid: \"C\\u0044\"\n",
        "{ \"references\": [ { \"uid\": \"A.B\", \"name\": \"B<T>\" }, { \"uid\": \"C\" } ] }\n",
    ];

    private static readonly string[] s_baselines = ["# Findings\nTC1001 | a.md | gone.md | en-US\nTC1002 | a.md | b | c | en-US\n"];

    private static readonly string[] s_pieces =
    [
        "\"\\uZZZZ\"", "\"\\x\"", "\"\\UFFFFFFFF\"", "\"\\uD83D\"", "\"\\q\"", "\\", "\"", "'", "\0", "\u0001", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "\t", "\r", "\n", "\u0085", "\u2028",
        "{", "}", "[", "]", ":", ": ", ",", "- ", "? ", "&a ", "*a", "*b", "!!int ", "!<x> ", "<<: *a\n", "%YAML 9.9\n", "%TAG ! x\n", "---\n", "...\n", "|\n", ">9\n", "|+\n x", "#", "@", "`", "null", "~", "5", "true", ".inf",
        "\"uid\": ", "\"redirections\": ", "\"source_path\": \"a\"", "\"redirect_url\": [", "[[[[[[[[[[[[[[[[[[[[", "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {",
        new string('a', 2_000), new string(' ', 500), "TC9999 | a | b\n", "TC1001", " | ", "<<<<<<< HEAD\n",
    ];

    /// <summary>Returns a damaged list of redirects.</summary>
    public static string Redirects(Dice dice) => Damage(s_redirects, dice);

    /// <summary>Returns a damaged cross-reference map.</summary>
    public static string XrefMap(Dice dice) => Damage(s_maps, dice);

    /// <summary>Returns a damaged baseline.</summary>
    public static string Baseline(Dice dice) => Damage(s_baselines, dice);

    /// <summary>Returns a damaged lock.</summary>
    public static string Lock(string valid, Dice dice) => Damage([valid], dice);

    private static string Damage(string[] valid, Dice dice)
    {
        var text = valid[dice.Next(valid.Length)];
        for (var damages = 1 + dice.Next(MostDamages); damages > 0; damages--)
        {
            var at = dice.Next(text.Length + 1);
            var length = dice.Next(Math.Min(20, text.Length - at) + 1);
            text = dice.Next(6) switch
            {
                0 => text[..at],
                1 => text.Remove(at, length),
                2 => text.Insert(at, text.Substring(at, length)),
                3 => text.Remove(at, length).Insert(at, s_pieces[dice.Next(s_pieces.Length)]),
                _ => text.Insert(at, s_pieces[dice.Next(s_pieces.Length)]),
            };
        }

        return text;
    }
}
