using System.Buffers.Binary;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the record of an article. docs/pack-format.md describes the layout.</summary>
internal sealed class PackRecord(TextBlob text)
{
    private readonly RecordTable _strings = new(text);
    private readonly RecordTable _sections = new(text);
    private readonly RecordTable _links = new(text);
    private readonly RecordTable _metadata = new(text);
    private readonly RecordTable _destinations = new(text);

    /// <summary>Returns the record of an article that the locale lacks.</summary>
    public static PackedArticle Lacking(ulong memberHash, string path)
    {
        var record = new byte[RecordLayout.LackingLength];
        BinaryPrimitives.WriteUInt64LittleEndian(record, memberHash);
        return new PackedArticle(path, record, []);
    }

    /// <summary>Adds a string, with a flag if its HTML is plain text.</summary>
    public void AddString(Slice slice)
    {
        var html = slice.Exists ? text.Bytes[slice] : default;
        _strings.Slice(slice, isPlain: html.IndexOfAny((byte)'<', (byte)'&', (byte)'\n') < 0).Row();
    }

    public void AddSection(Slice html, Slice anchor, int level) => _sections.Slice(html).Slice(anchor).U8(level).Row();

    public void AddLink(Slice destination, string target, Slice fragment, byte kind, int section) =>
        _links.Slice(destination).Share(target).Slice(fragment).U8(kind).U32(unchecked((uint)section)).Row();

    public void AddMetadata(string key, MetadataEntryForm form, string value) => _metadata.Share(key).Share(value).U8((int)form).Row();

    /// <summary>Adds the place of a destination in the body and the index of its link.</summary>
    public void AddDestination(Slice value, int link) => _destinations.U32((uint)value.Start).U32((uint)link).Row();

    /// <summary>Returns the record of the article at <paramref name="path"/>, padded to a multiple of eight bytes.</summary>
    public PackedArticle Finish(ulong memberHash, uint flags, string path)
    {
        var header = new RecordTable(text);
        header.U64(memberHash).U32(flags)
            .U32((uint)_strings.Rows).U32((uint)_sections.Rows).U32((uint)_links.Rows)
            .U32((uint)_metadata.Rows).U32((uint)_destinations.Rows)
            .U32((uint)text.BodyLength).Share(path).U16(0).U32((uint)text.Bytes.Length);
        RecordTable[] tables = [header, _strings, _sections, _links, _metadata, _destinations];
        var record = new byte[(tables.Sum(table => table.Length) + text.Bytes.Length + PackLayout.RecordAlignment - 1) / PackLayout.RecordAlignment * PackLayout.RecordAlignment];
        var shared = new List<SharedUse>();
        var at = 0;
        foreach (var table in tables)
        {
            table.CopyTo(record.AsSpan(at));
            shared.AddRange(table.Shared.Select(use => use with { Position = at + use.Position }));
            at += table.Length;
        }

        text.Bytes.Written.CopyTo(record.AsSpan(at));
        return new PackedArticle(path, record, shared);
    }
}
