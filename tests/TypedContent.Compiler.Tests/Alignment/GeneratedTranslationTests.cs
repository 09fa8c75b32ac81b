using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

/// <summary>
/// Tests how much of many articles is joined. The articles and their translations are generated, so that it is known which texts belong together although
/// translations lack, add, swap, split and merge some.
/// </summary>
/// <remarks>More texts joined are better. More joined wrongly are a defect.</remarks>
public sealed class GeneratedTranslationTests
{
    private const int Articles = 40;

    private static readonly (string English, string German)[] s_subjects =
    [
        ("The invoice", "Die Rechnung"), ("Your account", "Ihr Konto"), ("The portal of the tax office", "Das Portal des Finanzamts"), ("`pay`", "`pay`"), ("Azure", "Azure"),
        ("A receipt of **2026**", "Eine Quittung von **2026**"), ("The [support](portal.md)", "Der [Support](portal.md)"), ("Each reseller", "Jeder Händler"), ("It", "Das"),
    ];

    private static readonly (string English, string German)[] s_predicates =
    [
        ("is kept for 10 years.", "wird 10 Jahre lang aufbewahrt."), ("is new.", "ist neu."), ("can't be changed, since others may have read it.", "kann nicht geändert werden, da andere es gelesen haben können."),
        ("has a number.", "hat eine Nummer."), ("costs 5 EUR more?", "kostet 5 EUR mehr?"), ("works only after you signed in as the owner of the company.", "geht erst, wenn Sie sich als Eigentümer der Firma angemeldet haben."),
        ("shows *all* of them!", "zeigt *alle* davon!"),
    ];

    private static readonly (string English, string German)[] s_names =
    [
        ("Apples", "Äpfel"), ("Bread", "Brot"), ("Cheese", "Käse"), ("Dates", "Datteln"), ("Eggs", "Eier"), ("Yes", "Ja"), ("No", "Nein"), ("12.50", "12,50"), ("5 GB", "5 GB"), ("Free of charge", "Kostenlos"),
    ];

    [Theory]
    [InlineData("paragraphs", "joined 282, wrong 0, Missing 22, Extra 37, Split 10, Merged 2, Uncertain 88")]
    [InlineData("lists", "joined 449, wrong 0, Missing 62, Extra 42, Split 5, Uncertain 384")]
    [InlineData("tables", "joined 1249, wrong 0, Missing 43, Extra 26, Split 9, Uncertain 116")]
    [InlineData("glossaries", "joined 480, wrong 2, Missing 41, Extra 54, Split 4, Merged 2, Uncertain 570")]
    public void What_belongs_together_is_joined(string kind, string expected) => Assert.Equal(expected, FiguresOf(kind).ToString());

    private static Figures FiguresOf(string kind)
    {
        var dice = new Dice((ulong)kind.Length);
        var figures = new Figures();
        for (var i = 0; i < Articles; i++)
        {
            List<(string English, string German)> blocks = [.. Enumerable.Range(0, 4 + dice.Next(14)).Select(_ => Block(kind, dice))];
            Count(new ContentSet().With("en-US/a.md", Write(blocks.Select(block => block.English))).With("de-DE/a.md", Write(Edited(blocks, kind, dice).Select(block => block.German))), figures);
        }

        return figures;
    }

    private static void Count(ContentSet content, Figures figures)
    {
        var article = content.Align("a");
        var translation = Assert.Single(article.PlainTranslations);
        var (sources, targets) = (article.Group.Variants[translation.Source].Units, article.Group.Variants[translation.Variant].Units);
        var translations = s_names.Concat(s_subjects).Concat(s_subjects.SelectMany(subject => s_predicates.Select(predicate => Sentence(subject, predicate))))
            .ToDictionary(text => Label(text.English), text => Label(text.German), StringComparer.Ordinal);
        for (var i = 0; i < sources.Count; i++)
        {
            if (translation.Joined[i] >= 0)
            {
                figures.Joined++;
                figures.Wrong += translations.TryGetValue(sources[i].Label, out var right) && right != targets[translation.Joined[i]].Label ? 1 : 0;
            }
        }

        figures.Gaps.AddRange(translation.Gaps.Select(gap => gap.Kind));
    }

    private static (string English, string German) Block(string kind, Dice dice) => dice.Next(kind == "paragraphs" ? 4 : 3) switch
    {
        0 when s_subjects[dice.Next(s_subjects.Length)] is var (english, german) && dice.Next(3) is var level => ($"{new string('#', 1 + level)} {english}", $"{new string('#', 1 + level)} {german}"),
        1 when kind == "lists" => Joined("\n", Enumerable.Range(0, 2 + dice.Next(5)).Select(_ => Of("- ", s_names[dice.Next(s_names.Length)]))),
        1 when kind == "tables" && 1 + dice.Next(3) is var columns => Joined(
            "\n", [.. Enumerable.Range(0, 3 + dice.Next(5)).Select(_ => Joined(" | ", Enumerable.Range(0, columns).Select(_ => s_names[dice.Next(s_names.Length)])) is var row ? Of("| ", row) : default)]) is var table
            ? (WithRule(table.English, columns), WithRule(table.German, columns)) : default,
        1 when kind == "glossaries" && Enumerable.Range(0, 4 + dice.Next(4)).Select(_ => s_names[dice.Next(s_names.Length)]).Distinct().ToList() is var terms =>
            ("These are:\n\n" + List(terms.Select(term => term.English)), "Das sind:\n\n" + List(terms.Select(term => term.German))),
        _ => Joined(" ", Enumerable.Range(0, 1 + dice.Next(3)).Select(_ => Sentence(s_subjects[dice.Next(s_subjects.Length)], s_predicates[dice.Next(s_predicates.Length)]))),
    };

    /// <summary>Returns the blocks as a translation has them.</summary>
    private static List<(string English, string German)> Edited(List<(string English, string German)> blocks, string kind, Dice dice)
    {
        var edited = blocks.ToList();
        for (var i = 0; i < edited.Count; i++)
        {
            var sentence = edited[i].German.IndexOf(". ", StringComparison.Ordinal) + 1;
            switch (dice.Next(16))
            {
                case 0:
                    edited.RemoveAt(i);
                    break;
                case 1:
                    edited.Insert(i++, Block(kind, dice));
                    break;
                case 2 when i + 1 < edited.Count:
                    (edited[i], edited[i + 1]) = (edited[i + 1], edited[i]);
                    break;
                case 3 or 4 when sentence > 0:
                    edited[i] = (edited[i].English, edited[i].German[..sentence] + "\n\n" + edited[i].German[(sentence + 1)..]);
                    break;
                case 5 when i + 1 < edited.Count && edited[i].German[^1] == '.' && edited[i + 1].German[^1] == '.':
                    edited[i] = (edited[i].English, edited[i].German + " " + edited[i + 1].German);
                    edited.RemoveAt(i + 1);
                    break;
                case 6 when kind != "glossaries" && edited[i].German.Split('\n') is { Length: > 3 } rows:
                    edited[i] = (edited[i].English, string.Join('\n', rows.Where((_, row) => row != rows.Length - 2)));
                    break;
                case 7 when kind == "lists" && edited[i].German.Split('\n') is { Length: > 3 } rows:
                    (rows[^1], rows[^2]) = (rows[^2], rows[^1]);
                    edited[i] = (edited[i].English, string.Join('\n', rows));
                    break;
            }
        }

        return edited;
    }

    private static (string English, string German) Sentence((string English, string German) subject, (string English, string German) predicate) =>
        ($"{subject.English} {predicate.English}", $"{subject.German} {predicate.German}");

    private static (string English, string German) Of(string prefix, (string English, string German) text) => (prefix + text.English, prefix + text.German);

    private static (string English, string German) Joined(string separator, IEnumerable<(string English, string German)> texts) =>
        texts.ToList() is var all ? (string.Join(separator, all.Select(text => text.English)), string.Join(separator, all.Select(text => text.German))) : default;

    private static string List(IEnumerable<string> texts) => string.Join('\n', texts.Order(StringComparer.InvariantCultureIgnoreCase).Select(text => "- " + text));

    private static string WithRule(string table, int columns) => table.Insert(table.IndexOf('\n', StringComparison.Ordinal), "\n" + string.Concat(Enumerable.Repeat("|-", columns)) + "|");

    private static string Write(IEnumerable<string> blocks) => string.Join("\n\n", blocks) + "\n";

    private static string Label(string text) => text.Replace("*", string.Empty, StringComparison.Ordinal).Replace("`", string.Empty, StringComparison.Ordinal)
        .Replace("[", string.Empty, StringComparison.Ordinal).Replace("](portal.md)", string.Empty, StringComparison.Ordinal);

    /// <summary>Counts texts and gaps.</summary>
    private sealed class Figures
    {
        public int Joined { get; set; }

        public int Wrong { get; set; }

        public List<GapKind> Gaps { get; } = [];

        public override string ToString() =>
            string.Join(", ", [$"joined {Joined}, wrong {Wrong}", .. Gaps.GroupBy(kind => kind).OrderBy(gaps => gaps.Key).Select(gaps => $"{gaps.Key} {gaps.Count()}")]);
    }
}
