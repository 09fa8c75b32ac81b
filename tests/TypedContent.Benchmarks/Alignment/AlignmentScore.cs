using System.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Counts the texts that are joined rightly.</summary>
internal sealed class AlignmentScore
{
    /// <summary>Gets the number of texts that have a translation in the damaged article.</summary>
    public int Expected { get; private set; }

    /// <summary>Gets the number of texts that are joined.</summary>
    public int Joined { get; private set; }

    /// <summary>Gets the number of texts that are joined with a text that isn't their translation.</summary>
    public int Wrong { get; private set; }

    /// <summary>Gets the time that the articles took to read.</summary>
    public TimeSpan Reading { get; private set; }

    /// <summary>Gets the time that the articles took to align.</summary>
    public TimeSpan Aligning { get; private set; }

    /// <summary>Gets the share of the joined texts that is right.</summary>
    public double Precision => Joined == 0 ? 1 : 1 - ((double)Wrong / Joined);

    /// <summary>Gets the share of the texts with a translation that is joined rightly.</summary>
    public double Recall => Expected == 0 ? 1 : (double)(Joined - Wrong) / Expected;

    /// <summary>Joins two damaged texts and counts.</summary>
    public void Add(IReadOnlyList<PlainPair> pairs, string source, string target)
    {
        var start = Stopwatch.GetTimestamp();
        var (left, right) = (PlainPair.Read(source, "en-US"), PlainPair.Read(target, "de-DE"));
        Reading += Stopwatch.GetElapsedTime(start);
        var group = ArticleGroup.Of([left, right]);
        var links = new EquatableArray<EquatableArray<LinkResolution>>([[], []]);
        start = Stopwatch.GetTimestamp();
        var aligned = ArticleAligner.Align(new ResolvedArticle(group, links), "en-US");
        Aligning += Stopwatch.GetElapsedTime(start);
        var there = right.Units.Select(unit => unit.TargetHash).ToHashSet();
        Expected += left.Units.Select(unit => unit.TargetHash).Distinct().Count(text => Translations(pairs, text).Overlaps(there));
        foreach (var unit in aligned.Units.Where(unit => unit.Indices is [>= 0, >= 0]))
        {
            var (text, translation) = (left.Units[unit.Indices[0]], right.Units[unit.Indices[1]]);
            if (unit.IsRepeat)
            {
                continue;
            }

            Joined++;
            if (!Translations(pairs, text.TargetHash).Contains(translation.TargetHash))
            {
                Wrong++;
            }
        }
    }

    private static HashSet<ulong> Translations(IReadOnlyList<PlainPair> pairs, ulong text) =>
        [.. pairs.SelectMany(pair => pair.Pairs.TryGetValue(text, out var translations) ? translations : [])];
}
