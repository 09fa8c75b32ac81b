using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Counts the texts that are joined rightly from an accepted state: those that neither side changed, and that occur once in their articles.</summary>
internal sealed class AcceptedScore
{
    private static readonly EquatableArray<EquatableArray<LinkResolution>> s_links = [[], []];

    /// <summary>Gets the number of texts that neither side changed and that occur once, before and after the damage.</summary>
    public int Expected { get; private set; }

    /// <summary>Gets the number of these that are joined.</summary>
    public int Joined { get; private set; }

    /// <summary>Gets the number of these that are joined with a text that isn't their translation.</summary>
    public int Wrong { get; private set; }

    /// <summary>Gets the number of all joined texts, with those that were changed, added, or occur more than once.</summary>
    public int AllJoined { get; private set; }

    /// <summary>Gets the number of all joined texts that are joined with a text that isn't their translation.</summary>
    public int AllWrong { get; private set; }

    /// <summary>Gets the number of texts that are reported to be out of date.</summary>
    public int Outdated { get; private set; }

    /// <summary>Gets the number of lines of the locks.</summary>
    public int Lines { get; private set; }

    /// <summary>Accepts the undamaged pair, joins the damaged texts with that, and counts.</summary>
    public void Add(IReadOnlyList<PlainPair> pairs, string source, string target)
    {
        var (oldLeft, oldRight) = (PlainPair.Read(pairs[0].Source, "en-US"), PlainPair.Read(pairs[0].Target, "de-DE"));
        var section = new LockSection("a", "de-DE", "en-US", Accepted(oldLeft, oldRight), []);
        Lines += section.Pairs.Count;
        var (left, right) = (PlainPair.Read(source, "en-US"), PlainPair.Read(target, "de-DE"));
        var aligned = ArticleAligner.Align(new ResolvedArticle(ArticleGroup.Of([left, right]), s_links) { Accepted = [section] }, "en-US");
        var translation = aligned.PlainTranslations[0];
        Outdated += translation.Outdated.Count;
        var (once, translatedOnce) = (Once(oldLeft, left), Once(oldRight, right));
        for (var i = 0; i < left.Units.Count; i++)
        {
            var text = left.Units[i].TargetHash;
            var joined = translation.Joined[i] < 0 ? 0 : right.Units[translation.Joined[i]].TargetHash;
            var isWrong = joined != 0 && !pairs.Any(pair => pair.Pairs.TryGetValue(text, out var all) && all.Contains(joined));
            (AllJoined, AllWrong) = (AllJoined + (joined == 0 ? 0 : 1), AllWrong + (isWrong ? 1 : 0));
            if (once.Contains(text) && pairs[0].Pairs[text].SingleOrDefault() is not 0 and var expected && translatedOnce.Contains(expected))
            {
                Expected++;
                Joined += joined == 0 ? 0 : 1;
                Wrong += joined == 0 || joined == expected ? 0 : 1;
            }
        }
    }

    /// <summary>Returns the pairs of a translation that a person has looked through: those that belong together, in order.</summary>
    private static EquatableArray<AcceptedPair> Accepted(ArticleVariant source, ArticleVariant target) =>
        new(source.Units.Zip(target.Units, (left, right) => new AcceptedPair(left.Fingerprint, right.Fingerprint)).Distinct());

    private static HashSet<ulong> Once(ArticleVariant before, ArticleVariant after)
    {
        var texts = TextsOnce(before);
        texts.IntersectWith(TextsOnce(after));
        return texts;
    }

    private static HashSet<ulong> TextsOnce(ArticleVariant article) =>
        [.. article.Units.GroupBy(unit => unit.TargetHash).Where(group => group.Count() == 1).Select(group => group.Key)];
}
