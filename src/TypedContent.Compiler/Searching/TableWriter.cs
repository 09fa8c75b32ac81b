namespace TypedContent.Compiler.Searching;

/// <summary>Writes numbers and bytes, one after the other.</summary>
internal sealed class TableWriter
{
    private readonly List<byte> _bytes = [];

    /// <summary>Writes a byte.</summary>
    public TableWriter U8(byte value)
    {
        _bytes.Add(value);
        return this;
    }

    /// <summary>Writes a number of 16 bits.</summary>
    public TableWriter U16(int value) => U8((byte)value).U8((byte)(value >> 8));

    /// <summary>Writes a number of 32 bits.</summary>
    public TableWriter U32(int value) => U16(value).U16(value >> 16);

    /// <summary>Writes bytes.</summary>
    public TableWriter Bytes(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    /// <summary>Returns what was written.</summary>
    public byte[] ToArray() => [.. _bytes];
}
