using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the texts of plain articles that are no units, by what they belong to: the key of the front matter, or the destination of the image. Several of one image are joined as accepted, and others by their order.</summary>
internal static class OwnedTextAligner
{
    /// <summary>Returns the texts of the plain source with their translations.</summary>
    /// <param name="article">The article.</param>
    /// <param name="states">The states of the texts of each variant.</param>
    /// <param name="accepted">What the lock states about the article.</param>
    public static IReadOnlyList<AlignedText> Align(ArticleGroup article, IReadOnlyList<VariantStates> states, EquatableArray<LockSection> accepted)
    {
        if (article.PlainSource < 0)
        {
            return [];
        }

        var source = article.Variants[article.PlainSource];
        var rows = source.OwnedTexts.Where(text => text.Label.Length > 0)
            .Select(text => new AlignedText(text, new int[article.Variants.Count], [.. states.Select(variant => variant.Outside)])).ToList();
        var byOwner = rows.ToLookup(row => KeyOf(row.Source));
        for (var v = 0; v < article.Variants.Count; v++)
        {
            Join(byOwner, v, source, article.Variants[v], v == article.PlainSource ? null : accepted.FirstOrDefault(section => section.IsOf(article.Variants[v].Locale, source.Locale)));
        }

        return rows;
    }

    private static void Join(ILookup<(string, bool), AlignedText> rows, int variant, ArticleVariant source, ArticleVariant target, LockSection? section)
    {
        var places = Enumerable.Range(0, target.OwnedTexts.Count).Where(i => target.OwnedTexts[i].Label.Length > 0).ToLookup(i => KeyOf(target.OwnedTexts[i]));
        var pairs = section is null || target.IsSideBySide ? null : PairsOf(source, target, section);
        foreach (var own in rows)
        {
            // Without an accepted pair, the order tells nothing where one of the texts is missing.
            var left = new List<int>(places[own.Key]);
            var others = pairs is null ? [.. own] : JoinAccepted(own, variant, target, pairs, left);
            for (var i = 0; i < others.Count; i++)
            {
                others[i].Indices[variant] = left.Count == others.Count ? left[i] : -1;
            }
        }

        foreach (var row in rows.SelectMany(own => own))
        {
            if (row.Indices[variant] is >= 0 and var index && pairs?.StateOf(new AcceptedPair(row.Source.Fingerprint, target.OwnedTexts[index].Fingerprint)) is { } state)
            {
                // Texts that were not read may still exist.
                row.States[variant] = state == UnitState.Outdated && (source.IsPartial || target.IsPartial) ? UnitState.Unknown : state;
            }
        }
    }

    /// <summary>Joins texts with their accepted translations, which are removed from <paramref name="left"/>. Returns the other texts.</summary>
    private static List<AlignedText> JoinAccepted(IEnumerable<AlignedText> rows, int variant, ArticleVariant target, AcceptedPairs pairs, List<int> left)
    {
        var byFingerprint = new Dictionary<ulong, Queue<int>>();
        foreach (var index in left)
        {
            var fingerprint = target.OwnedTexts[index].Fingerprint;
            (byFingerprint.TryGetValue(fingerprint, out var queue) ? queue : byFingerprint[fingerprint] = new Queue<int>()).Enqueue(index);
        }

        var joined = new HashSet<int>();
        var others = new List<AlignedText>();
        foreach (var row in rows)
        {
            var found = pairs.TranslationsOf(row.Source.Fingerprint).Select(translation => byFingerprint.TryGetValue(translation, out var queue) ? queue : null).FirstOrDefault(queue => queue is { Count: > 0 });
            if (found is null)
            {
                others.Add(row);
            }
            else
            {
                joined.Add(row.Indices[variant] = found.Dequeue());
            }
        }

        left.RemoveAll(joined.Contains);
        return others;
    }

    private static AcceptedPairs PairsOf(ArticleVariant source, ArticleVariant target, LockSection section)
    {
        // Most pairs are of units, which would take most of the time.
        var (sources, targets) = (new HashSet<ulong>(source.OwnedTexts.Select(text => text.Fingerprint)), new HashSet<ulong>(target.OwnedTexts.Select(text => text.Fingerprint)));
        return new AcceptedPairs(section.Pairs.Where(pair => sources.Contains(pair.Source) || targets.Contains(pair.Target)), sources);
    }

    private static (string, bool) KeyOf(OwnedText text) => (text.Owner.StartsWith("./", StringComparison.Ordinal) ? text.Owner.Substring(2) : text.Owner, text.IsOfImage);
}
