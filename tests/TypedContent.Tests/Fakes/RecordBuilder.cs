using System.Text;

namespace TypedContent.Tests.Fakes;

/// <summary>Builds the record of one article.</summary>
internal sealed class RecordBuilder
{
    private const uint Absent = 0xFFFFFFFF;

    private readonly MemoryStream _tables = new();
    private readonly MemoryStream _text = new();
    private readonly BinaryWriter _writer;

    private RecordBuilder() => _writer = new BinaryWriter(_tables);

    internal static byte[] Build(PackArticle article) => new RecordBuilder().Write(article);

    private byte[] Write(PackArticle article)
    {
        (uint _, uint bodyLength) = Append(article.Body);
        (uint path, uint pathLength) = Append(article.Path);
        foreach (string? html in article.Strings)
        {
            (uint offset, uint length) = Place(html);
            _writer.Write(offset);
            _writer.Write(html is null || html.AsSpan().ContainsAny('<', '&') ? length : length | 0x80000000);
        }

        foreach (PackSection section in article.Sections)
        {
            WriteRange(Place(section.Html));
            (uint anchor, uint anchorLength) = Place(section.Anchor);
            _writer.Write(anchor);
            _writer.Write((ushort)anchorLength);
            _writer.Write((byte)section.Level);
            _writer.Write((byte)0);
        }

        foreach (PackLink link in article.Links)
        {
            WriteRange(Place(link.Destination));
            WriteRange(Place(link.Target));
            (uint fragment, uint fragmentLength) = Place(link.Fragment);
            _writer.Write(fragment);
            _writer.Write((ushort)fragmentLength);
            _writer.Write((byte)link.Kind);
            _writer.Write((byte)0);
            _writer.Write(link.Section);
            _writer.Write(0);
        }

        foreach ((string key, string? value, byte form) in article.Metadata)
        {
            (uint offset, uint length) = Place(key);
            _writer.Write(offset);
            _writer.Write((ushort)length);
            _writer.Write(form);
            _writer.Write((byte)0);
            WriteRange(Place(value ?? ""));
        }

        foreach (int link in article.Destinations)
        {
            (uint offset, uint length) = Place(article.Links[link].Destination);
            _writer.Write(offset);
            _writer.Write(length);
            _writer.Write((uint)link);
        }

        return [.. Header(article, bodyLength, path, pathLength), .. _tables.ToArray(), .. _text.ToArray()];
    }

    private byte[] Header(PackArticle article, uint bodyLength, uint path, uint pathLength)
    {
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header);
        writer.Write(article.SurfaceHash);
        writer.Write(article.Flags);
        writer.Write((uint)article.Strings.Count);
        writer.Write((uint)article.Sections.Count);
        writer.Write((uint)article.Links.Count);
        writer.Write((uint)article.Metadata.Count);
        writer.Write((uint)article.Destinations.Count);
        writer.Write(bodyLength);
        writer.Write((uint)_text.Length);
        writer.Write(path);
        writer.Write(pathLength);
        return header.ToArray();
    }

    private void WriteRange((uint Offset, uint Length) range)
    {
        _writer.Write(range.Offset);
        _writer.Write(range.Length);
    }

    /// <summary>A slice of what is already there, where possible: that is what slices of the body are.</summary>
    private (uint Offset, uint Length) Place(string? text)
    {
        if (text is null)
        {
            return (Absent, 0);
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        int at = _text.ToArray().AsSpan().IndexOf(bytes);
        return at < 0 ? Append(text) : ((uint)at, (uint)bytes.Length);
    }

    private (uint Offset, uint Length) Append(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var range = ((uint)_text.Length, (uint)bytes.Length);
        _text.Write(bytes);
        return range;
    }
}
