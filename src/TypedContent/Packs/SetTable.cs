using System.Buffers.Binary;
using TypedContent.Shared;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>Reads a table that describes the content set as a whole, from its beginning to its end.</summary>
internal sealed unsafe class SetTable
{
    private readonly string _packName;
    private readonly byte* _bytes;
    private readonly uint _length;
    private uint _at = sizeof(ulong);

    /// <exception cref="ContentPackException">The checksum of the table is wrong.</exception>
    internal SetTable(PackTable table, string packName, ulong localeChecksum)
    {
        _packName = packName;
        _bytes = table.Start;
        _length = table.Length;
        if (_length < sizeof(ulong) ||
            BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_bytes, sizeof(ulong))) != Checksum.Of(_bytes + sizeof(ulong), _length - sizeof(ulong), localeChecksum))
        {
            throw PackError.Damaged(packName, "the checksum of a table is wrong");
        }
    }

    /// <summary>Gets the content of the table, without its checksum.</summary>
    internal ReadOnlySpan<byte> Content => new(_bytes + sizeof(ulong), (int)(_length - sizeof(ulong)));

    /// <summary>Gets a value that indicates whether the table has not been read to its end.</summary>
    internal bool HasMore => _at < _length;

    /// <summary>Reads a number.</summary>
    internal uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Read(sizeof(uint)));

    /// <summary>Reads the number of rows that follow.</summary>
    /// <param name="rowLength">The length of a row in bytes.</param>
    internal int ReadCount(int rowLength)
    {
        uint count = ReadUInt32();
        return count <= (_length - _at) / (uint)rowLength ? (int)count : throw CutOff();
    }

    /// <summary>Reads a list of texts.</summary>
    internal string[] ReadTexts()
    {
        var texts = new string[ReadCount(sizeof(uint))];
        ReadOnlySpan<byte> ends = Read((uint)texts.Length * sizeof(uint));
        uint start = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            uint end = BinaryPrimitives.ReadUInt32LittleEndian(ends.Slice(i * sizeof(uint)));
            texts[i] = end >= start ? Utf8Text.GetString(Read(end - start)) : throw CutOff();
            start = end;
        }

        return texts;
    }

    private ReadOnlySpan<byte> Read(uint count)
    {
        if (count > _length - _at)
        {
            throw CutOff();
        }

        _at += count;
        return new ReadOnlySpan<byte>(_bytes + _at - count, (int)count);
    }

    private ContentPackException CutOff() => PackError.Damaged(_packName, "a table is cut off");
}
