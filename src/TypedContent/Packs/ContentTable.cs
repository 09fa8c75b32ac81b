using System.ComponentModel;
using TypedContent.Packs;

namespace TypedContent;

/// <summary>Represents a table of the pack of a locale that another library reads, such as the index of TypedContent.Search.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentTable
{
    // Keeps the memory alive.
    private readonly Pack _pack;
    private readonly SetTable _table;

    internal ContentTable(Pack pack, SetTable table) => (_pack, _table) = (pack, table);

    /// <summary>Gets the content of the table. Its checksum was checked.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            GC.KeepAlive(_pack);
            return _table.Content;
        }
    }
}
