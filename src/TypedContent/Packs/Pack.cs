using System.Buffers.Binary;
using System.Reflection;
using TypedContent.Shared;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>Holds the text of every article in one locale. docs/pack-format.md describes the layout.</summary>
internal sealed unsafe class Pack
{
    private readonly string _locale;
    private readonly PackMemory _memory;
    private readonly int _articleCount;
    private readonly uint _sharedLength;

    private Pack(string locale, PackMemory memory)
    {
        _locale = locale;
        _memory = memory;
        ReadOnlySpan<byte> bytes = memory.Bytes;
        if (bytes.Length < PackLayout.HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != PackLayout.Magic)
        {
            throw Damaged("it has no header");
        }

        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(PackLayout.VersionOffset));
        if (version != PackLayout.Version)
        {
            throw PackError.Version(locale, version);
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PackLayout.LengthOffset)) != (ulong)bytes.Length)
        {
            throw Damaged("it is not as long as it should be");
        }

        int nameLength = Math.Min((int)bytes[PackLayout.LocaleLengthOffset], PackLayout.MaxLocaleLength);
        string name = Utf8Text.GetString(bytes.Slice(PackLayout.LocaleOffset, nameLength));
        if (!string.Equals(name, locale, StringComparison.OrdinalIgnoreCase))
        {
            throw Damaged("it is of another locale");
        }

        uint count = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(PackLayout.ArticleCountOffset));
        if (PackLayout.HeaderLength + ((ulong)count * PackLayout.IndexEntryLength) > (ulong)bytes.Length)
        {
            throw Damaged("its index is cut off");
        }

        uint shared = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(PackLayout.SharedTextLengthOffset));
        if (shared > (uint)bytes.Length)
        {
            throw Damaged("its shared text is cut off");
        }

        _articleCount = (int)count;
        _sharedLength = shared;
    }

    /// <summary>Returns the name of the manifest resource that the pack of a locale is embedded as.</summary>
    internal static string ResourceName(string locale) => $"TypedContent.{locale}.pack";

    /// <summary>Opens the pack of a locale.</summary>
    /// <param name="locale">The name of the locale.</param>
    /// <param name="stream">The pack, or <see langword="null"/> if there is none.</param>
    /// <param name="assembly">The assembly that should have the pack, for the message of an exception.</param>
    /// <exception cref="ContentPackException">There is no pack, or it is damaged.</exception>
    internal static Pack Open(string locale, Stream? stream, Assembly assembly) =>
        new(locale, PackMemory.Of(stream ?? throw PackError.Missing(locale, assembly.GetName().Name ?? "the assembly"), locale));

    /// <summary>Finds the record of an article.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="expected">The shape that generated code expects of the record.</param>
    /// <returns>The record, or <see langword="null"/> if the locale has no such article.</returns>
    /// <exception cref="ContentPackException">The pack is damaged, or from another build.</exception>
    internal PackRecord? Find(string path, in RecordShape expected)
    {
        ulong hash = PathHash.Of(path);
        ReadOnlySpan<byte> index = _memory.Bytes.Slice(PackLayout.HeaderLength, _articleCount * PackLayout.IndexEntryLength);
        int low = 0;
        int high = _articleCount - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            ReadOnlySpan<byte> entry = index.Slice(middle * PackLayout.IndexEntryLength);
            ulong found = BinaryPrimitives.ReadUInt64LittleEndian(entry);
            if (found == hash)
            {
                return Read(entry, path, expected);
            }

            if (found < hash)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }

    /// <summary>Returns a text that is not in a record, but in the text that records share.</summary>
    internal ReadOnlySpan<byte> SharedText(Slice slice)
    {
        // An offset without the bit becomes one beyond the end.
        uint offset = slice.Offset ^ SliceLayout.IsShared;
        return offset + (ulong)slice.Length <= _sharedLength
            ? new ReadOnlySpan<byte>(_memory.Start + (_memory.Length - _sharedLength) + offset, (int)slice.Length)
            : throw DamagedText();
    }

    internal ContentPackException DamagedText() => Damaged("a text lies outside of its record");

    internal ContentPackException Damaged(string what) => PackError.Damaged(_locale, what);

    private PackRecord? Read(ReadOnlySpan<byte> entry, string path, in RecordShape expected)
    {
        ulong start = BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(PackLayout.IndexRecordOffset)) * (ulong)PackLayout.RecordAlignment;
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(PackLayout.IndexRecordLengthOffset));
        if (start + length > (ulong)_memory.Length)
        {
            throw Damaged("a record is cut off");
        }

        var record = new PackRecord(this, _memory.Start + start, length);
        if (!record.IsOf(path))
        {
            return null;
        }

        return record.Matches(expected) ? record : throw PackError.Stale(path, _locale);
    }
}
