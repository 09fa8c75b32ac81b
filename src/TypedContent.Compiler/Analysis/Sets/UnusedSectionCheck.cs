using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Finds lines of the lock, written by hand, for articles that don't exist.</summary>
internal static class UnusedSectionCheck
{
    /// <summary>Returns a finding for each section. What a lock states about locales that the project leaves out isn't checked.</summary>
    public static IEnumerable<UnplacedFinding> Find(IEnumerable<ArticleDocument> documents, TranslationLock accepted, ContentOptions options)
    {
        var sections = accepted.Sections.Where(section => section.Entries.Count > 0 && options.Includes(section.Locale)).ToList();
        if (sections.Count == 0)
        {
            return [];
        }

        var paths = new HashSet<string>(documents.Select(document => document.Variant.Path), StringComparer.Ordinal);
        return sections.Where(section => !paths.Contains(section.Path)).Select(EntryDefect.OfUnused).OfType<EntryDefect>().Select(defect => new UnplacedEntry(defect));
    }
}
