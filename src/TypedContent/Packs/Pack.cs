using System.Buffers.Binary;
using TypedContent.Shared;

namespace TypedContent.Packs;

/// <summary>Holds the text of every article in one locale. docs/pack-format.md describes the layout.</summary>
internal sealed unsafe partial class Pack
{
    internal readonly string Locale;

    /// <summary>The name of the pack in messages: that of its resource, or the path of its file.</summary>
    internal readonly string Name;

    private readonly PackDirectory _tables;

    // Keeps the memory alive.
    private readonly PackMemory? _memory;

    private ReadTableEntry? _read;

    private Pack(string locale, string name, PackMemory? memory)
    {
        Locale = locale;
        Name = name;
        _memory = memory;
        _tables = memory is null ? default : new PackDirectory(memory, locale, name);
    }

    internal PackTable SharedText => _tables.SharedText;

    /// <summary>Returns the name of the manifest resource that the pack of a locale is embedded as.</summary>
    internal static string ResourceName(string locale) => $"TypedContent.{locale}.pack";

    /// <summary>Opens the pack of a locale.</summary>
    /// <param name="locale">The name of the locale.</param>
    /// <param name="stream">The pack.</param>
    /// <exception cref="ContentPackException">The header of the pack is damaged.</exception>
    internal static Pack Open(string locale, Stream stream)
    {
        string name = stream is FileStream file ? file.Name : ResourceName(locale);
        return new Pack(locale, name, PackMemory.Of(stream, name)) { IsFile = stream is FileStream };
    }

    /// <summary>Returns the pack of a locale that isn't shipped: it lacks each article.</summary>
    internal static Pack Lacking(string locale) => new(locale, ResourceName(locale), memory: null);

    /// <summary>Finds the record of an article and checks it.</summary>
    /// <remarks>
    /// A pack lists the articles that its locale lacks too. So text of another locale is never read because a pack is damaged or from
    /// another build.
    /// </remarks>
    /// <param name="path">The path of the article.</param>
    /// <param name="expected">The shape that generated code expects of the record.</param>
    /// <returns>The record, or <see langword="null"/> if the pack states that the locale lacks the article.</returns>
    /// <exception cref="ContentPackException">The article is damaged in the pack, or the pack is from another build.</exception>
    internal PackRecord? Find(string path, in RecordShape expected)
    {
        if (_memory is null)
        {
            return null;
        }

        ulong hash = PathHash.Of(path);
        uint low = 0;
        uint high = _tables.Index.Length / PackLayout.IndexEntryLength;
        while (low < high)
        {
            uint middle = low + ((high - low) / 2);
            byte* entry = _tables.Index.Start + (middle * PackLayout.IndexEntryLength);
            ulong found = UInt64(entry);
            if (found < hash)
            {
                low = middle + 1;
            }
            else if (found > hash)
            {
                high = middle;
            }
            else
            {
                return Read(entry, path, expected);
            }
        }

        throw PackError.Unlisted(this, path);
    }

    /// <summary>Returns a table that describes the content set as a whole, or <see langword="null"/> if the pack lacks it.</summary>
    /// <param name="id">The identifier of the table.</param>
    /// <exception cref="ContentPackException">The table is damaged.</exception>
    internal SetTable? FindTable(uint id) =>
        _memory is not null && PackDirectory.Find(_memory, id) is { Start: not null } table ? new SetTable(table, Name, _tables.LocaleChecksum) : null;

    /// <summary>Returns a table that another library reads, or <see langword="null"/> if the pack lacks it. Only the last one is kept.</summary>
    /// <param name="id">The identifier of the table.</param>
    /// <exception cref="ContentPackException">The table is damaged.</exception>
    internal ContentTable? ReadTable(uint id)
    {
        if (_read is { } last && last.Id == id)
        {
            return last.Table;
        }

        var read = new ReadTableEntry(id, FindTable(id) is { } table ? new ContentTable(this, table) : null);
        _read = read;
        return read.Table;
    }

    private PackRecord? Read(byte* entry, string path, in RecordShape expected)
    {
        PackRecord? record = Checked(entry, path, out ulong memberHash);
        return memberHash == expected.MemberHash && (record is null || record.Matches(expected)) ? record : throw PackError.Stale(this, path);
    }

    private PackRecord? Checked(byte* entry, string path, out ulong memberHash)
    {
        ulong offset = UInt32(entry + PackLayout.IndexRecordOffset) * (ulong)PackLayout.RecordAlignment;
        uint length = UInt32(entry + PackLayout.IndexRecordLengthOffset);
        if (offset + length > _tables.Records.Length)
        {
            throw PackError.Damaged(this, path, "its record is cut off");
        }

        byte* start = _tables.Records.Start + offset;
        PackRecord? record = length == RecordLayout.LackingLength ? null : new PackRecord(this, path, start, length);
        ulong checksum = Checksum.Of(start, length, Checksum.Of(entry, PackLayout.IndexChecksumOffset, _tables.LocaleChecksum));
        checksum = record is null ? checksum : record.AddSharedTexts(checksum);
        if (checksum != UInt64(entry + PackLayout.IndexChecksumOffset))
        {
            throw PackError.Damaged(this, path, "its checksum is wrong");
        }

        memberHash = UInt64(start + RecordLayout.MemberHashOffset);
        return record;
    }

    private static uint UInt32(byte* at) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(at, sizeof(uint)));

    private static ulong UInt64(byte* at) => BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(at, sizeof(ulong)));

    private sealed class ReadTableEntry(uint id, ContentTable? table)
    {
        internal readonly uint Id = id;
        internal readonly ContentTable? Table = table;
    }
}
