using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Pseudo;

/// <summary>Writes to the lock which source text each text of a pseudo-locale was made of, which is certain since both have the same structure.</summary>
internal static class PseudoLock
{
    /// <summary>Returns the text of the lock.</summary>
    /// <param name="before">The lock.</param>
    /// <param name="locale">The pseudo-locale, in its usual spelling.</param>
    /// <param name="variants">The articles of the source locale and of the pseudo-locale.</param>
    /// <param name="sourceLocale">The source locale.</param>
    public static string Write(LockFile before, string locale, IReadOnlyCollection<ArticleVariant> variants, string sourceLocale)
    {
        var sources = variants.Where(variant => variant.Locale == sourceLocale && !variant.IsSideBySide).ToDictionary(variant => variant.Path, StringComparer.Ordinal);
        var sections = variants.Where(variant => variant.Locale == locale && sources.ContainsKey(variant.Path))
            .Select(variant => (Source: sources[variant.Path], Target: variant)).Where(pair => HaveSameTexts(pair.Source, pair.Target))
            .Select(pair => new LockSection(
                pair.Target.Path, locale, sourceLocale,
                new EquatableArray<AcceptedPair>(FingerprintsOf(pair.Source).Zip(FingerprintsOf(pair.Target), (source, target) => new AcceptedPair(source, target)).Distinct()),
                []));
        return LockWriter.Write(before.Lock.Sections.Where(section => section.Locale != locale).Concat(sections), before.Comments);
    }

    private static bool HaveSameTexts(ArticleVariant source, ArticleVariant target) =>
        source.Units.Count == target.Units.Count && source.OwnedTexts.Count == target.OwnedTexts.Count;

    private static IEnumerable<ulong> FingerprintsOf(ArticleVariant variant) => variant.Units.Select(unit => unit.Fingerprint).Concat(variant.OwnedTexts.Select(text => text.Fingerprint));
}
