using System.Buffers.Binary;
using System.Reflection;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>The text of every article in one locale. See docs/pack-format.md for the layout.</summary>
internal sealed unsafe class Pack
{
    private const uint Magic = 0x4B504354;
    private const ushort Version = 2;
    private const int HeaderLength = 64;
    private const int IndexEntryLength = 16;
    private const uint IsShared = 1u << 31;

    private readonly Locale _locale;
    private readonly PackMemory _memory;
    private readonly int _articleCount;
    private readonly uint _sharedLength;

    private Pack(Locale locale, PackMemory memory)
    {
        _locale = locale;
        _memory = memory;
        ReadOnlySpan<byte> bytes = memory.Bytes;
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw Damaged("it has no header");
        }

        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(4));
        if (version != Version)
        {
            throw PackError.Version(locale, version, Version);
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(16)) != (ulong)bytes.Length)
        {
            throw Damaged("it is not as long as it should be");
        }

        int nameLength = Math.Min((int)bytes[24], HeaderLength - 25);
        string name = Utf8Text.GetString(bytes.Slice(25, nameLength));
        if (!string.Equals(name, locale.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw Damaged("it is of another locale");
        }

        uint count = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(8));
        if (HeaderLength + ((ulong)count * IndexEntryLength) > (ulong)bytes.Length)
        {
            throw Damaged("its index is cut off");
        }

        uint shared = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(12));
        if (shared > (uint)bytes.Length)
        {
            throw Damaged("its shared text is cut off");
        }

        _articleCount = (int)count;
        _sharedLength = shared;
    }

    internal static string ResourceName(Locale locale) => $"TypedContent.{locale.Name}.pack";

    /// <exception cref="ContentPackException">There is no pack, or it is damaged.</exception>
    internal static Pack Open(Locale locale, Stream? stream, Assembly assembly) =>
        new(locale, PackMemory.Of(stream ?? throw PackError.Missing(locale, assembly.GetName().Name ?? "the assembly"), locale));

    /// <summary>Finds an article.</summary>
    /// <returns>The record, or <see langword="null"/> if the locale has no such article.</returns>
    /// <exception cref="ContentPackException">The pack is damaged, or of another build.</exception>
    internal PackRecord? Find(Article article)
    {
        ulong hash = PathHash.Of(article.Path);
        ReadOnlySpan<byte> index = _memory.Bytes.Slice(HeaderLength, _articleCount * IndexEntryLength);
        int low = 0;
        int high = _articleCount - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            ReadOnlySpan<byte> entry = index.Slice(middle * IndexEntryLength);
            ulong found = BinaryPrimitives.ReadUInt64LittleEndian(entry);
            if (found == hash)
            {
                return Read(entry, article);
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

    /// <summary>A text that is not in a record, but in what all records share.</summary>
    internal ReadOnlySpan<byte> SharedText(Fragment fragment)
    {
        // Beyond the end, too, where the fragment has not the bit.
        uint offset = fragment.Offset ^ IsShared;
        return offset + (ulong)fragment.Length <= _sharedLength
            ? new ReadOnlySpan<byte>(_memory.Start + (_memory.Length - _sharedLength) + offset, (int)fragment.Length)
            : throw DamagedText();
    }

    internal ContentPackException DamagedText() => Damaged("a text lies outside of its record");

    internal ContentPackException Damaged(string what) => PackError.Damaged(_locale, what);

    private PackRecord? Read(ReadOnlySpan<byte> entry, Article article)
    {
        ulong start = BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(8)) * 8UL;
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(12));
        if (start + length > (ulong)_memory.Length)
        {
            throw Damaged("a record is cut off");
        }

        var record = new PackRecord(this, _memory.Start + start, length);
        if (!record.IsOf(article))
        {
            return null;
        }

        return record.Matches(article) ? record : throw PackError.Stale(article, _locale);
    }
}
