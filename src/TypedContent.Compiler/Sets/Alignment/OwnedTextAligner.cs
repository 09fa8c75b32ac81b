using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the texts of plain articles that are no units, by what they belong to: the key of the front matter, or the destination of the image and their order.</summary>
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
        var rows = source.OwnedTexts.Select(text => new AlignedText(text, new int[article.Variants.Count], [.. states.Select(variant => variant.Outside)])).ToList();
        for (var v = 0; v < article.Variants.Count; v++)
        {
            Join(rows, v, source, article.Variants[v], v == article.PlainSource ? null : accepted.FirstOrDefault(section => section.IsOf(article.Variants[v].Locale, source.Locale)));
        }

        return [.. rows.Where(row => row.Source.Label.Length > 0)];
    }

    private static void Join(List<AlignedText> rows, int variant, ArticleVariant source, ArticleVariant target, LockSection? section)
    {
        var places = new Dictionary<(string, bool), Queue<int>>();
        for (var i = 0; i < target.OwnedTexts.Count; i++)
        {
            var key = KeyOf(target.OwnedTexts[i]);
            (places.TryGetValue(key, out var queue) ? queue : places[key] = new Queue<int>()).Enqueue(i);
        }

        var pairs = section is null || target.IsSideBySide ? null : PairsOf(source, target, section);
        foreach (var row in rows)
        {
            var index = places.TryGetValue(KeyOf(row.Source), out var own) && own.Count > 0 ? own.Dequeue() : -1;
            row.Indices[variant] = index;
            if (index >= 0 && pairs?.StateOf(new AcceptedPair(row.Source.Fingerprint, target.OwnedTexts[index].Fingerprint)) is { } state)
            {
                // Texts that were not read may still exist.
                row.States[variant] = state == UnitState.Outdated && (source.IsPartial || target.IsPartial) ? UnitState.Unknown : state;
            }
        }
    }

    private static AcceptedPairs PairsOf(ArticleVariant source, ArticleVariant target, LockSection section)
    {
        // Most pairs are of units, which would take most of the time.
        var (sources, targets) = (new HashSet<ulong>(source.OwnedTexts.Select(text => text.Fingerprint)), new HashSet<ulong>(target.OwnedTexts.Select(text => text.Fingerprint)));
        return new AcceptedPairs(section.Pairs.Where(pair => sources.Contains(pair.Source) || targets.Contains(pair.Target)), sources);
    }

    private static (string, bool) KeyOf(OwnedText text) => (text.Owner, text.IsOfImage);
}
