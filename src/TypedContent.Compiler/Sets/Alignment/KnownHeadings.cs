using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Sections;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Finds the headings that a lock joins: those that are pinned, and those whose two texts are unchanged.</summary>
internal static class KnownHeadings
{
    /// <summary>Returns the pairs, as indexes of headings. Each is in one pair at most.</summary>
    /// <param name="section">What the lock states about the translation; null if it states nothing.</param>
    /// <param name="source">The headings of the source.</param>
    /// <param name="target">The headings of the translation.</param>
    public static EquatableArray<(int Source, int Target)> In(LockSection? section, HeadingList source, HeadingList target)
    {
        if (section is null)
        {
            return [];
        }

        // Most pairs are of other texts, which would take most of the time.
        var texts = new HashSet<ulong>(target.Headings.Select(heading => heading.Fingerprint));
        var ofHeadings = section with { Pairs = new EquatableArray<AcceptedPair>(section.Pairs.Where(pair => texts.Contains(pair.Target))) };
        // Texts stand between headings, so that the heading beside a known one can be another with the same text.
        return ofHeadings is { Pairs.Count: 0, Entries.Count: 0 } ? [] : new(new AcceptedTexts(ofHeadings, UnitsOf(source), UnitsOf(target)).KnownAlone);
    }

    private static EquatableArray<TranslationUnit> UnitsOf(HeadingList list) => new(list.Headings.Select((heading, i) =>
        new TranslationUnit(string.Empty, heading.Fingerprint, heading.Fingerprint, heading.Label, i) { Evidence = heading.Evidence, Fingerprint = heading.Fingerprint }));
}
