using System.Text;

namespace TypedContent.Tests.Fakes;

/// <summary>Builds the record of one article.</summary>
internal sealed class RecordBuilder
{
    private const uint Absent = 0xFFFFFFFF;
    private const int IsPlain = 0x8000;
    private const int IsLong = 0x7FFF;

    private readonly MemoryStream _tables = new();
    private readonly TextBuilder _text = new(0);
    private readonly TextBuilder _shared;
    private readonly BinaryWriter _writer;

    private RecordBuilder(TextBuilder shared)
    {
        _shared = shared;
        _writer = new BinaryWriter(_tables);
    }

    internal static byte[] Build(PackArticle article, TextBuilder shared) => new RecordBuilder(shared).Write(article);

    private byte[] Write(PackArticle article)
    {
        if (article.IsLacking)
        {
            return BitConverter.GetBytes(article.MemberHash);
        }

        (uint _, uint bodyLength) = _text.Append(Encoding.UTF8.GetBytes(article.Body));
        foreach (string? html in article.Strings)
        {
            WriteSlice(html, html is null || html.AsSpan().ContainsAny('<', '&') ? 0 : IsPlain);
        }

        foreach (PackSection section in article.Sections)
        {
            WriteSlice(section.Html);
            WriteSlice(section.Anchor);
            _writer.Write((byte)section.Level);
        }

        foreach (PackLink link in article.Links)
        {
            WriteSlice(link.Destination);
            WriteShared(link.Target);
            WriteSlice(link.Fragment);
            _writer.Write((byte)link.Kind);
            _writer.Write(link.Section);
        }

        foreach ((string key, string? value, byte form) in article.Metadata)
        {
            WriteShared(key);
            WriteShared(value ?? "");
            _writer.Write(form);
        }

        foreach (int link in article.Destinations)
        {
            _writer.Write(_text.Place(article.Links[link].Destination!).Offset);
            _writer.Write((uint)link);
        }

        for (int i = 0; article.States.Count > 1 && i < article.States.Count; i += 4)
        {
            _writer.Write((byte)article.States.Skip(i).Take(4).Select((state, j) => (int)state << (2 * j)).Sum());
        }

        (uint path, uint pathLength) = _shared.Place(article.Path);
        return [.. Header(article, bodyLength, path, pathLength), .. _tables.ToArray(), .. _text.ToArray()];
    }

    private byte[] Header(PackArticle article, uint bodyLength, uint path, uint pathLength)
    {
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header);
        writer.Write(article.MemberHash);
        writer.Write(article.Flags);
        writer.Write((uint)article.Strings.Count);
        writer.Write((uint)article.Sections.Count);
        writer.Write((uint)article.Links.Count);
        writer.Write((uint)article.Metadata.Count);
        writer.Write((uint)article.Destinations.Count);
        writer.Write(bodyLength);
        writer.Write(path);
        writer.Write((ushort)pathLength);
        writer.Write((ushort)(article.States.Count == 1 ? (int)article.States[0] : 4));
        writer.Write((uint)_text.ToArray().Length);
        return header.ToArray();
    }

    private void WriteSlice(string? text, int flag = 0)
    {
        (uint offset, uint length) = text is null ? (Absent, 0) : _text.Place(text);
        if (length >= IsLong)
        {
            (offset, length) = (_text.Append([.. BitConverter.GetBytes(offset), .. BitConverter.GetBytes(length)]).Offset, IsLong);
        }

        _writer.Write(offset);
        _writer.Write((ushort)(length | (uint)flag));
    }

    private void WriteShared(string text)
    {
        (uint offset, uint length) = _shared.Place(text);
        _writer.Write(offset);
        _writer.Write((ushort)length);
    }
}
