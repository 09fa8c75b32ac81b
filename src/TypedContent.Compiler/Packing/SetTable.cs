using System.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents a table of a pack that describes the content set as a whole.</summary>
/// <param name="Id">The identifier of the table.</param>
/// <param name="Bytes">The checksum of the table, and its content.</param>
internal sealed record SetTable(uint Id, byte[] Bytes);

/// <summary>Writes a table that describes the content set as a whole. docs/pack-format.md describes the layout.</summary>
internal sealed class SetTableWriter(uint id)
{
    private readonly List<byte> _bytes = [];

    /// <summary>Writes a number.</summary>
    public SetTableWriter U32(uint value)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            _bytes.Add((byte)(value >> shift));
        }

        return this;
    }

    /// <summary>Writes texts: their number, the offset of the end of each, and the texts.</summary>
    public SetTableWriter Texts(IReadOnlyCollection<string> texts)
    {
        U32((uint)texts.Count);
        var encoded = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var end = 0u;
        foreach (var text in encoded)
        {
            end += (uint)text.Length;
            U32(end);
        }

        encoded.ForEach(_bytes.AddRange);
        return this;
    }

    /// <summary>Writes bytes.</summary>
    public SetTableWriter Bytes(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    /// <summary>Returns the table, with its checksum for the pack of <paramref name="locale"/>.</summary>
    public SetTable In(string locale)
    {
        byte[] content = [.. _bytes];
        return new SetTable(id, [.. ChecksumOf(content, locale), .. content]);
    }

    /// <summary>Returns the content of a table; null if it is damaged.</summary>
    public static byte[]? ContentOf(SetTable table, string locale)
    {
        var content = table.Bytes.AsSpan(Math.Min(sizeof(ulong), table.Bytes.Length)).ToArray();
        return table.Bytes.AsSpan(0, table.Bytes.Length - content.Length).SequenceEqual(ChecksumOf(content, locale)) ? content : null;
    }

    private static byte[] ChecksumOf(byte[] content, string locale)
    {
        var checksum = Checksum.Of(content, Checksum.Of(PackHeader.NameOf(locale)));
        return [.. Enumerable.Range(0, sizeof(ulong)).Select(i => (byte)(checksum >> (8 * i)))];
    }
}
