using TypedContent.Compiler.Sets.Locks;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents a line of a lock, written by hand, that doesn't stand for exactly one text, without its position.</summary>
/// <param name="Entry">The number of the line in its section.</param>
/// <param name="Text">The text that it states.</param>
/// <param name="Reason">What is wrong, for a message.</param>
/// <param name="Suggestion">The correction, for a message.</param>
public sealed record EntryDefect(int Entry, string Text, string Reason, string Suggestion)
{
    /// <summary>Gets the path of the article.</summary>
    public string Path { get; private init; } = string.Empty;

    /// <summary>Gets the locale of the translation.</summary>
    public string Locale { get; private init; } = string.Empty;

    /// <summary>Gets the locale of the source.</summary>
    public string SourceLocale { get; private init; } = string.Empty;

    /// <summary>Returns a copy of the defect for a section.</summary>
    public EntryDefect In(LockSection section) => this with { Path = section.Path, Locale = section.Locale, SourceLocale = section.SourceLocale };

    /// <summary>Returns the defect of a section for which there is no translation; null if it has no lines that are written by hand.</summary>
    public static EntryDefect? OfUnused(LockSection section)
    {
        for (var i = 0; i < section.Entries.Count; i++)
        {
            if (section.Entries[i] is { Kind: not LockEntryKind.Comment } entry)
            {
                return new EntryDefect(
                    i, entry.Source.Length > 0 ? entry.Source : entry.Target, $"is in a section for which there are no plain articles: '{section.Path}' in {section.SourceLocale} and {section.Locale}",
                    "correct the path and the locales of the section, or remove it").In(section);
            }
        }

        return null;
    }
}
