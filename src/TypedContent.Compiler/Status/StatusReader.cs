using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Status;

/// <summary>Reads how complete the translations of articles are.</summary>
/// <param name="set">The content set.</param>
/// <param name="texts">The texts of each file, by its path.</param>
internal sealed class StatusReader(ArticleSet set, IReadOnlyDictionary<string, UnitTexts> texts)
{
    /// <summary>Returns the status of an article.</summary>
    public ArticleStatus Read(AlignedArticle article)
    {
        var source = SourceTexts.Of(article, texts);
        return new ArticleStatus(article.Group.Path, article.Group.Variants[0].Title, [.. set.Locales.Select(locale => In(locale, article, source))]);
    }

    private LocaleStatus In(string locale, AlignedArticle article, SourceTexts source)
    {
        var (count, words) = (source.All.Count, source.All.Sum(text => text.Words));
        var variant = article.Group.Variants.ToList().FindIndex(file => file.Locale == locale);
        var isSideBySide = article.Group.Variants.Any(file => file.IsSideBySide);
        var path = variant >= 0 ? article.Group.Variants[variant].FilePath : null;

        // Side-by-side files hold the text of the source locale.
        if (locale == set.Options.SourceLocale && (path is not null || isSideBySide))
        {
            return new LocaleStatus(locale, path, null, new TextCounts(count, 0, 0, 0, 0) { Words = words }, []);
        }

        // The blocks of a plain file aren't joined with the sentences of side-by-side files.
        if (variant >= 0)
        {
            return isSideBySide && !article.Group.Variants[variant].IsSideBySide
                ? new LocaleStatus(locale, path, null, new TextCounts(0, count, 0, 0, 0) { Words = words }, [])
                : InFile(locale, variant, article, source);
        }

        var fallback = set.Index.Find(article.Group.Path) is { } entry ? set.Index.In(entry, locale).Locale : article.Group.Variants[0].Locale;
        return new LocaleStatus(locale, null, fallback, new TextCounts(0, 0, 0, count, 0) { Words = words, WordsLeft = words }, []);
    }

    private LocaleStatus InFile(string locale, int variant, AlignedArticle article, SourceTexts source)
    {
        var file = article.Group.Variants[variant];
        var own = texts[file.FilePath];
        var intended = IntendedGaps(article, variant);
        var kept = new Lazy<KeptWords>(() => new KeptWords(file, source.All.Where(text => text.Unit is not null && text.Numbers[variant] is >= 0 and var number && !CopiedText.Is(text.Key, own.KeyOf(number))).Select(text => text.Numbers[variant])));
        var counts = new TextCounts(0, 0, 0, 0, 0);
        var list = new List<TextStatus>();
        foreach (var text in source.All)
        {
            var index = text.Numbers[variant];
            var state = index < 0 && (text.Unit is { } unit ? intended.Contains(unit) : article.IsHeading(text.Owned!, variant)) ? TextState.Current
                : index < 0 ? (file.IsPartial ? TextState.Unknown : TextState.Missing)
                : text.States[variant] switch
                {
                    UnitState.Current => TextState.Current,
                    UnitState.Outdated => TextState.Outdated,
                    _ => CopiedText.Is(text.Key, own.KeyOf(index)) && !kept.Value.Has(index) ? TextState.Missing : TextState.Unknown,
                };
            counts = counts.Add(CountOf(state, text.Words));
            if (state is TextState.Outdated or TextState.Missing)
            {
                list.Add(new TextStatus(state, text.Label, index < 0 ? string.Empty : own.TargetOf(index), text.Place, index < 0 ? null : own.PlaceOf(index)));
            }
        }

        foreach (var old in article.Units.Concat(article.UnnamedUnits).Where(unit => unit.Indices[variant] >= 0 && unit.States[variant] == UnitState.Leftover))
        {
            counts = counts.Add(new TextCounts(0, 0, 0, 0, 1));
            list.Add(new TextStatus(TextState.Leftover, string.Empty, own.TargetOf(old.Indices[variant]), null, own.PlaceOf(old.Indices[variant])));
        }

        return new LocaleStatus(locale, file.FilePath, null, counts, list);
    }

    /// <summary>Returns the units that a plain translation lacks on purpose, as the lock states.</summary>
    private static HashSet<AlignedUnit> IntendedGaps(AlignedArticle article, int variant)
    {
        if (article.PlainTranslations.FirstOrDefault(translation => translation.Variant == variant) is not { } plain)
        {
            return [];
        }

        var gaps = new HashSet<int>(plain.Gaps.SelectMany(gap => gap.Sources));
        return [.. article.Units.Where(unit => unit.Indices[plain.Source] is >= 0 and var source && plain.Joined[source] < 0 && !gaps.Contains(source))];
    }

    private static TextCounts CountOf(TextState state, int words) => new(
        state == TextState.Current ? 1 : 0, state == TextState.Unknown ? 1 : 0, state == TextState.Outdated ? 1 : 0, state == TextState.Missing ? 1 : 0, 0)
    {
        Words = words,
        WordsLeft = state is TextState.Outdated or TextState.Missing ? words : 0,
    };
}
