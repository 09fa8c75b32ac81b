using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reads what a lock shows of the plain translations of an article.</summary>
internal static class ChangeReader
{
    /// <summary>Returns the translations that have texts which are out of date, and the lines of the lock that don't stand for one text.</summary>
    public static IEnumerable<UnplacedFinding> Read(AlignedArticle article)
    {
        foreach (var translation in article.PlainTranslations)
        {
            if (ChangeOf(article, translation) is { Texts.Count: > 0 } change)
            {
                yield return change;
            }
        }

        foreach (var defect in article.PlainTranslations.SelectMany(translation => translation.Defects)
            .Concat(article.UnusedSections.Select(EntryDefect.OfUnused).OfType<EntryDefect>()))
        {
            yield return new UnplacedEntry(defect);
        }
    }

    private static UnplacedChange ChangeOf(AlignedArticle article, PlainTranslation translation)
    {
        var (source, target) = (article.Group.Variants[translation.Source], article.Group.Variants[translation.Variant]);
        var owned = article.OwnedTextsIn(translation).Select(text => (
            Text: new ChangedText(target.Units.Count + text.Indices[translation.Variant], source.Units.Count + text.Indices[translation.Source], Excerpt.Of(text.Source.Label)),
            State: text.States[translation.Variant])).ToList();
        return new UnplacedChange(
            $"{target.Locale}/{article.Group.Path}",
            source.Locale,
            new EquatableArray<ChangedText>(translation.Outdated.Select(unit => new ChangedText(translation.Joined[unit], unit, Excerpt.Of(source.Units[unit].Label)))
                .Concat(owned.Where(text => text.State == UnitState.Outdated).Select(text => text.Text))),
            new EquatableArray<int>(translation.Joined.Where(unit => unit >= 0).Concat(owned.Select(text => text.Text.Number))))
        {
            FilePath = target.FilePath,
            SourcePath = source.FilePath,
            Version = target.PlaceOf(MetadataKeys.SourceVersion),
        };
    }
}
