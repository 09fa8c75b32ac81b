using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Represents what a lock states about the translation of an article, without positions: an edit of another section leaves it equal.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Locale">The locale of the translation.</param>
/// <param name="SourceLocale">The locale of the source.</param>
/// <param name="Pairs">The accepted pairs.</param>
/// <param name="Entries">The lines that are written by hand.</param>
public sealed record LockSection(
    string Path, string Locale, string SourceLocale, EquatableArray<AcceptedPair> Pairs, EquatableArray<LockEntry> Entries)
{
    /// <summary>Determines whether the section is of the translation from one locale to another.</summary>
    public bool IsOf(string locale, string sourceLocale) => Locale == locale && SourceLocale == sourceLocale;
}
