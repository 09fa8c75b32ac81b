using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Finds sections of the lock for articles that don't exist: those of articles that were renamed, and those with lines that are written by hand.</summary>
internal static class UnusedSectionCheck
{
    /// <summary>
    /// Returns a finding for each section. What a lock states about locales that the project leaves out isn't checked, and neither are pairs alone:
    /// projects with other articles can share a lock.
    /// </summary>
    public static IEnumerable<UnplacedFinding> Find(IEnumerable<ArticleDocument> documents, TranslationLock accepted, ContentOptions options)
    {
        if (accepted.Sections.Count == 0)
        {
            yield break;
        }

        var paths = new HashSet<string>(documents.Select(document => document.Variant.Path), StringComparer.Ordinal);
        NewArticles? articles = null;
        for (var i = 0; i < accepted.Sections.Count; i++)
        {
            var section = accepted.Sections[i];
            if (paths.Contains(section.Path) || !options.Includes(section.Locale))
            {
                continue;
            }

            articles ??= new NewArticles(documents, accepted);
            if (articles.Find(section) is { } path)
            {
                yield return new UnplacedSection(i, section.Path, section.Locale, path);
            }
            else if (EntryDefect.OfUnused(section) is { } defect)
            {
                yield return new UnplacedEntry(defect);
            }
        }
    }
}
