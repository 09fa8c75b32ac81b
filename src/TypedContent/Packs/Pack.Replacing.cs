using TypedContent.Shared;

namespace TypedContent.Packs;

/// <content>Determines whether a pack can replace another while the program runs.</content>
internal sealed unsafe partial class Pack
{
    /// <summary>Opens a pack that is read from a file and can be replaced. Its memory is freed when nothing refers to it.</summary>
    /// <exception cref="ContentPackException">The header of the pack is damaged.</exception>
    internal static Pack OpenReplaceable(string locale, FileStream file) => new(locale, file.Name, PackMemory.Copy(file, file.Name, isKept: false)) { IsFile = true };

    /// <summary>Gets a value that indicates whether the pack was read from a file, whose path is its name.</summary>
    internal bool IsFile { get; private set; }

    /// <summary>Determines whether two packs are the same bytes.</summary>
    internal bool IsEqualTo(Pack other) => _memory is not null && other._memory is not null && _memory.Bytes.SequenceEqual(other._memory.Bytes);

    /// <summary>Determines whether two packs have texts for the same members.</summary>
    internal bool HasMembersOf(Pack other) => _memory is not null && other._memory is not null && PackMembers.AreSame(_memory.Bytes, other._memory.Bytes);

    /// <summary>Checks all articles and tables, which are otherwise checked when they are first used.</summary>
    /// <exception cref="ContentPackException">The pack is damaged.</exception>
    internal void Check()
    {
        for (uint at = 0; at + PackLayout.IndexEntryLength <= _tables.Index.Length; at += PackLayout.IndexEntryLength)
        {
            _ = Checked(_tables.Index.Start + at, path: "", out _);
        }

        for (uint table = PackLayout.ArticleTable; table <= PackLayout.RedirectTable; table++)
        {
            _ = FindTable(table);
        }
    }
}
