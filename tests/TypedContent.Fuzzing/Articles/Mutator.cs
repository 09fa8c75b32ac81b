using System.Text;

namespace TypedContent.Fuzzing.Articles;

/// <summary>
/// Mutates articles with both realistic damage, such as that of editors, merges, machine translation and attacks, and arbitrary damage.
/// </summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, Dice dice)
{
    private const int LongestWindow = 8_192;
    private const int MostSteps = 8;

    private static readonly (string Open, string Close)[] Wraps =
    [
        ("> ", "\n"), ("- ", "\n"), ("1. ", "\n"), ("<span>", "</span>"), ("*", "*"), ("**", "**"), ("[", "](b.md)"), ("![", "](x.png)"), ("`", "`"), ("```\n", "\n```\n"),
        ("<div>\n", "\n</div>\n"), ("<b>", "</b>"), ("<!--", "-->"), ("| ", " |\n|---|\n"), ("<span data-ttu-id=\"a1b2c-1\">", "</span>"), ("\"", "\""), ("<a href=\"", "\">x</a>"),
        (":::image source=\"", "\":::"), ("# ", "\n"), ("<script>", "</script>"), ("[x](<", ">)"), ("---\ntitle: ", "\n---\n"),
    ];

    /// <summary>Returns an article after several mutations. Half of them are in its front matter if it has one.</summary>
    public string Next()
    {
        var text = new StringBuilder(Window());
        for (var steps = 1 + dice.Next(MostSteps); steps > 0; steps--)
        {
            Step(text);
        }

        return text.ToString();
    }

    private void Step(StringBuilder text)
    {
        var inHead = dice.Next(4) == 0;
        var area = inHead ? Math.Min(text.Length, 600) : text.Length;
        var at = dice.Next(area + 1);
        var length = Math.Min(text.Length - at, LengthOf());
        switch (dice.Next(12))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(dice.Next(area + 1), Repeated(text.ToString(at, length), 1 + dice.Next(4)));
                break;
            case 2:
                var other = seeds[dice.Next(seeds.Count)];
                var from = dice.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, LengthOf())));
                break;
            case 3:
                var (open, close) = Wraps[dice.Next(Wraps.Length)];
                var times = dice.Next(6) == 0 ? 1 + dice.Next(150) : 1 + dice.Next(3);
                text.Insert(at + length, Repeated(close, times)).Insert(at, Repeated(open, times));
                break;
            case 4 when length > 0:
                text[at] = (char)(text[at] ^ (1 << dice.Next(16)));
                break;
            case 5 when length > 0:
                text[at] = (char)(text[at] ^ (1 << dice.Next(7)));
                break;
            case 6:
                var piece = text.ToString(at, length);
                text.Remove(at, length);
                text.Insert(dice.Next(text.Length + 1), piece);
                break;
            case 7 when dice.Next(3) == 0:
                text.Length = at;
                break;
            default:
                var tokens = inHead ? Tokens.FrontMatter : Tokens.Body;
                text.Insert(at, dice.Text(tokens, 3));
                break;
        }
    }

    /// <summary>Returns a seed article. Most long ones are shortened, half of them with their front matter, because parts are faster.</summary>
    private string Window()
    {
        var seed = seeds[dice.Next(seeds.Count)];
        if (seed.Length <= LongestWindow || dice.Next(10) == 0)
        {
            return seed;
        }

        var head = dice.Next(2) == 0 ? Math.Max(0, seed.IndexOf("\n---", 3, StringComparison.Ordinal) + 5) : 0;
        var start = head + dice.Next(seed.Length - head);
        return string.Concat(seed.AsSpan(0, head), seed.AsSpan(start, Math.Min(seed.Length - start, LongestWindow)));
    }

    private int LengthOf() => 1 + dice.Next(1 << dice.Next(11));

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
