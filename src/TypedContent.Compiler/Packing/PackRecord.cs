using System.Buffers.Binary;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Sets.Alignment;
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
    private readonly List<UnitState?> _states = [];

    /// <summary>Returns the record of an article that the locale lacks.</summary>
    public static PackedArticle Lacking(ulong memberHash, string path)
    {
        var record = new byte[RecordLayout.LackingLength];
        BinaryPrimitives.WriteUInt64LittleEndian(record, memberHash);
        return new PackedArticle(path, record, []);
    }

    /// <summary>Adds a string, with a flag if its HTML is plain text.</summary>
    public void AddString(Slice slice, UnitState state)
    {
        _states.Add(slice.Exists ? state : null);
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
        var states = States(out var state);
        var header = new RecordTable(text);
        header.U64(memberHash).U32(flags)
            .U32((uint)_strings.Rows).U32((uint)_sections.Rows).U32((uint)_links.Rows)
            .U32((uint)_metadata.Rows).U32((uint)_destinations.Rows)
            .U32((uint)text.BodyLength).Share(path).U16(state).U32((uint)text.Bytes.Length);
        RecordTable[] tables = [header, _strings, _sections, _links, _metadata, _destinations, states];
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

    /// <summary>Returns the table of states, which is empty if all strings have the same state.</summary>
    private RecordTable States(out int state)
    {
        var table = new RecordTable(text);
        var common = _states.Find(one => one is not null) ?? UnitState.Unknown;
        state = (int)common;
        if (_states.TrueForAll(one => one is null || one == common))
        {
            return table;
        }

        state = RecordLayout.HasStates;
        for (var i = 0; i < _states.Count; i += RecordLayout.StatesInByte)
        {
            var bits = 0;
            for (var j = 0; j < RecordLayout.StatesInByte && i + j < _states.Count; j++)
            {
                bits |= (int)(_states[i + j] ?? UnitState.Unknown) << (2 * j);
            }

            table.U8(bits);
        }

        return table;
    }
}
