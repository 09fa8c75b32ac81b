using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Acceptance;

/// <summary>Accepts plain translations: what is joined now becomes the state that later ones are compared with.</summary>
/// <param name="selection">The translations to accept. The sections of others stay as they are.</param>
/// <param name="options">The options of the project.</param>
internal sealed class TranslationAcceptance(LockSelection selection, ContentOptions options)
{
    private readonly List<(AlignedArticle Article, PlainTranslation Translation)> _selected = [];
    private readonly HashSet<string> _unused = [.. selection.Patterns];

    /// <summary>Returns the lock with the selected translations of <paramref name="articles"/>.</summary>
    public AcceptedLock Accept(IReadOnlyList<AlignedArticle> articles, IEnumerable<ArticleDocument> documents, LockFile before)
    {
        foreach (var article in articles)
        {
            _selected.AddRange(article.PlainTranslations.Where(translation => IsSelected(article, translation)).Select(translation => (article, translation)));
        }

        // What is known about locales that the project leaves out, such as in a build for one market, stays.
        var kept = before.Lock.Sections.Where(section => !selection.Includes(section.Locale, section.Path) || !options.Includes(section.Locale)).ToList();
        var accepted = _selected.Select(pair => SectionOf(pair.Article, pair.Translation, before.Lock)).ToList();
        var uncertain = _selected.Select(pair => pair.Article).Distinct().SelectMany(SetAnalysis.FindGaps).OfType<UnplacedGap>()
            .Where(gap => gap.Kind is GapKind.Uncertain or GapKind.Split or GapKind.Merged).ToList();
        var files = new HashSet<string>(_selected.Select(pair => FileOf(pair.Article, pair.Translation.Variant).FilePath), StringComparer.Ordinal);
        var places = new FindingPlaces(documents, before);
        return new AcceptedLock([.. kept, .. accepted])
        {
            Translations = _selected.Count,
            Texts = _selected.Sum(pair => PairsOf(pair.Article, pair.Translation).Count()),
            Uncertain = [.. uncertain.Where(gap => files.Contains(gap.FilePath)).SelectMany(gap => gap.ProblemsAt(places))],
            Partial = [.. _selected.SelectMany(pair => new[] { FileOf(pair.Article, pair.Translation.Source), FileOf(pair.Article, pair.Translation.Variant) })
                .Where(file => file.IsPartial).Select(file => file.FilePath).Distinct().OrderBy(path => path, StringComparer.Ordinal)],
            UnusedPatterns = [.. _unused.OrderBy(pattern => pattern, StringComparer.Ordinal)],
        };
    }

    private static ArticleVariant FileOf(AlignedArticle article, int variant) => article.Group.Variants[variant];

    private bool IsSelected(AlignedArticle article, PlainTranslation translation)
    {
        var (locale, path) = (FileOf(article, translation.Variant).Locale, article.Group.Path);
        _unused.RemoveWhere(pattern => LockSelection.IsMatch(pattern, locale, path));
        return selection.Includes(locale, path);
    }

    /// <summary>
    /// Returns the section of a translation: the pairs that are joined, and what is known of translated texts that are not joined, so that they are
    /// never taken for translations of other texts.
    /// </summary>
    private static LockSection SectionOf(AlignedArticle article, PlainTranslation translation, TranslationLock before)
    {
        var (source, target) = (FileOf(article, translation.Source), FileOf(article, translation.Variant));
        var sections = before.Of(article.Group.Path).Where(section => section.Locale == target.Locale).ToList();
        var joined = new HashSet<int>(translation.Joined);
        var owned = new HashSet<int>(article.OwnedTextsIn(translation).Select(text => text.Indices[translation.Variant]));
        var free = new HashSet<ulong>(target.Units.Where((_, unit) => !joined.Contains(unit)).Select(unit => unit.Fingerprint)
            .Concat(target.OwnedTexts.Where((_, text) => !owned.Contains(text)).Select(text => text.Fingerprint)));
        var kept = sections.Where(section => section.SourceLocale == source.Locale).SelectMany(section => section.Pairs).Where(pair => free.Contains(pair.Target));
        return new LockSection(
            article.Group.Path, target.Locale, source.Locale,
            new EquatableArray<AcceptedPair>(PairsOf(article, translation).Concat(kept).Distinct()),
            new EquatableArray<LockEntry>(sections.SelectMany(section => section.Entries)));
    }

    private static IEnumerable<AcceptedPair> PairsOf(AlignedArticle article, PlainTranslation translation)
    {
        var (source, target) = (FileOf(article, translation.Source), FileOf(article, translation.Variant));
        return Enumerable.Range(0, translation.Joined.Count).Where(unit => translation.Joined[unit] >= 0)
            .Select(unit => new AcceptedPair(source.Units[unit].Fingerprint, target.Units[translation.Joined[unit]].Fingerprint))
            .Concat(article.OwnedTextsIn(translation).Select(text => new AcceptedPair(text.Source.Fingerprint, target.OwnedTexts[text.Indices[translation.Variant]].Fingerprint))).Distinct();
    }
}
