using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Represents the file of a lock, with the positions of what is written by hand.</summary>
/// <param name="Path">The path of the file; empty if there is none.</param>
/// <param name="Lock">The lock.</param>
/// <param name="Places">The position of each line that is written by hand, in the order of the sections.</param>
/// <param name="Problem">The first problem of the file; null if there is none.</param>
public sealed record LockFile(string Path, TranslationLock Lock, EquatableArray<FileSpan> Places, Problem? Problem)
{
    /// <summary>Gets the file of a project that has no lock.</summary>
    public static LockFile None { get; } = new(string.Empty, TranslationLock.None, [], null);

    /// <summary>Gets the position of the first line of each section.</summary>
    public EquatableArray<FileSpan> SectionPlaces { get; init; } = [];

    /// <summary>Gets the comments before the first section.</summary>
    public EquatableArray<string> Comments { get; init; } = [];

    /// <summary>Gets the problem as a list.</summary>
    public IEnumerable<Problem> Problems => Problem is null ? [] : [Problem];

    /// <summary>Returns the lines that are written by hand, with their sections, their numbers in these, and their positions.</summary>
    public IEnumerable<(LockSection Section, int Entry, FileSpan Place)> Entries()
    {
        var at = 0;
        foreach (var section in Lock.Sections)
        {
            for (var i = 0; i < section.Entries.Count; i++)
            {
                yield return (section, i, Places[at++]);
            }
        }
    }
}
