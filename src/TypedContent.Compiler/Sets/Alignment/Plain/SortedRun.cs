using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents texts of one kind that stand in alphabetical order, such as the terms of a glossary, with all that stands between them.</summary>
/// <remarks>Translators sort such texts again, so where both languages have them, their order doesn't tell which of them belong together.</remarks>
/// <param name="Texts">The indexes of the texts.</param>
/// <param name="End">The index after the last unit.</param>
internal sealed record SortedRun(IReadOnlyList<int> Texts, int End)
{
    /// <summary>The number of texts from which on their order is hardly alphabetical by chance.</summary>
    private const int Fewest = 4;

    /// <summary>The number of short texts, such as names.</summary>
    private const int FewestNames = 3;

    private const int LongestName = 30;

    /// <summary>Gets the index of the first unit.</summary>
    public int Start => Texts[0];

    /// <summary>Returns the runs of an article. A run may be within another.</summary>
    public static IReadOnlyList<SortedRun> In(EquatableArray<TranslationUnit> units)
    {
        var runs = new List<SortedRun>();
        var open = new Stack<(int Rank, List<int> Texts)>();
        for (var i = 0; i <= units.Count; i++)
        {
            if (i < units.Count && units[i].Evidence!.Table >= 0)
            {
                continue;
            }

            var rank = i < units.Count ? RankOf(units[i]) : -1;
            while (open.Count > 0 && open.Peek() is var last && (last.Rank > rank || (last.Rank == rank && !AreAlike(units[last.Texts[0]], units[i]))))
            {
                Close(open.Pop().Texts, i);
            }

            if (open.Count > 0 && open.Peek().Rank == rank)
            {
                open.Peek().Texts.Add(i);
            }
            else if (i < units.Count)
            {
                open.Push((rank, [i]));
            }
        }

        return runs;

        void Close(List<int> run, int end)
        {
            if (run.Count >= FewestNames && IsSorted([.. run.Select(unit => units[unit].Label)]) && units[run[0]].Evidence is not { Form: UnitForm.Item, Variety: UnitEvidence.OrderedList })
            {
                runs.Add(new SortedRun(run, end));
            }
        }
    }

    /// <summary>Determines whether texts stand in alphabetical order, and enough of them for that to be no chance.</summary>
    public static bool IsSorted(IReadOnlyList<string> texts)
    {
        var areNames = texts.All(text => text.Length <= LongestName);
        return texts.Count >= (areNames ? FewestNames : Fewest)
            && (IsSorted(texts, text => text) || IsSorted(texts, ComposedText.Decomposed));
    }

    /// <summary>Determines whether a unit is in the run.</summary>
    public bool Contains(int unit) => unit >= Start && unit < End;

    /// <summary>Returns the number of the text that a unit is or belongs to, from 1.</summary>
    public int NumberOf(int unit) => Texts.Count(text => text <= unit);

    /// <summary>Returns the numbers of the texts whose places say nothing.</summary>
    /// <param name="sure">The units that other evidence joins where they stand.</param>
    /// <remarks>If most texts have such a unit, or are one, nothing was sorted again, except neighbors without one: <c>No</c> and <c>Yes</c> at the end are <c>Ja</c> and <c>Nein</c>.</remarks>
    public ISet<int> UnorderedBeside(IEnumerable<int> sure)
    {
        var numbers = new HashSet<int>(sure.Select(NumberOf));
        var areMostSure = 2 * numbers.Count > Texts.Count;
        return new HashSet<int>(Enumerable.Range(1, Texts.Count).Where(number => !areMostSure || (IsUnsure(number) && (IsUnsure(number - 1) || IsUnsure(number + 1)))));

        bool IsUnsure(int number) => number > 0 && number <= Texts.Count && !numbers.Contains(number);
    }

    private static bool IsSorted(IReadOnlyList<string> texts, Func<string, string> form)
    {
        for (var i = 1; i < texts.Count; i++)
        {
            if (SortKey.Compare(form(texts[i - 1]), form(texts[i])) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns a number that is less the more a unit can contain: a heading has sections, an item has paragraphs and other lists.</summary>
    private static int RankOf(TranslationUnit unit) => unit.Evidence switch
    {
        { Form: UnitForm.Heading, Variety: var level } => level,
        { Form: UnitForm.Item or UnitForm.Term or UnitForm.Title, Depth: var depth } => 10 + (2 * depth),
        { Depth: var depth } => 11 + (2 * depth),
        null => int.MaxValue,
    };

    /// <summary>Determines whether two texts may stand in one run.</summary>
    private static bool AreAlike(TranslationUnit unit, TranslationUnit other) =>
        unit.Evidence is { } evidence && other.Evidence is { } with && evidence.Form == with.Form && evidence.Nesting == with.Nesting && evidence.Variety == with.Variety;
}
