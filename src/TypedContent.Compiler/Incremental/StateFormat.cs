using System.Text;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Incremental;

/// <summary>Writes and reads the state of a content set, which the same version of the engine has written.</summary>
internal static class StateFormat
{
    /// <summary>Returns the bytes of a state, with a checksum at their end.</summary>
    public static byte[] Write(IReadOnlyCollection<ArticleState> articles, EquatableArray<MetadataKey> schema)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        ContentStructure.WriteAll(writer, schema, key =>
        {
            writer.Write(key.Key);
            writer.Write(key.Name);
            writer.Write((int)key.Type);
            writer.Write(key.IsOptional);
        });
        ContentStructure.WriteAll(writer, articles, article => Write(writer, article));
        writer.Write(Checksum.Of(content.GetBuffer().AsSpan(0, (int)content.Length)));
        return content.ToArray();
    }

    /// <summary>Returns true, and the state in <paramref name="bytes"/>, if they are complete and undamaged.</summary>
    public static bool TryRead(byte[] bytes, out ArticleState[] articles, out EquatableArray<MetadataKey> schema)
    {
        (articles, schema) = ([], []);
        if (bytes.Length < sizeof(ulong) || Checksum.Of(bytes.AsSpan(0, bytes.Length - sizeof(ulong))) != BitConverter.ToUInt64(bytes, bytes.Length - sizeof(ulong)))
        {
            return false;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        schema = new(ReadAll(reader, () => new MetadataKey(reader.ReadString(), reader.ReadString(), (MetadataType)reader.ReadInt32()) { IsOptional = reader.ReadBoolean() }));
        articles = ReadAll(reader, () => ReadArticle(reader));
        return true;
    }

    private static void Write(BinaryWriter writer, ArticleState article)
    {
        writer.Write(article.Path);
        writer.Write(article.IsInclude);
        ContentStructure.WriteAll(writer, article.Files, writer.Write);
        ContentStructure.WriteAll(writer, article.Included, writer.Write);
        writer.Write(article.Fingerprint);
        ContentStructure.WriteAll(writer, article.Links, links => ContentStructure.WriteAll(writer, links, link => Write(writer, link)));
        ContentStructure.WriteAll(writer, article.Sections, place =>
        {
            writer.Write(place.Path);
            writer.Write(place.Locale);
            writer.Write(place.Anchor);
            writer.Write(place.Index);
        });
    }

    private static ArticleState ReadArticle(BinaryReader reader) => new()
    {
        Path = reader.ReadString(),
        IsInclude = reader.ReadBoolean(),
        Files = new(ReadAll(reader, reader.ReadString)),
        Included = new(ReadAll(reader, reader.ReadString)),
        Fingerprint = reader.ReadString(),
        Links = new(ReadAll(reader, () => new EquatableArray<LinkResolution>(ReadAll(reader, () => ReadLink(reader))))),
        Sections = new(ReadAll(reader, () => new SectionPlace(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadInt32()))),
    };

    private static void Write(BinaryWriter writer, LinkResolution link)
    {
        writer.Write((byte)link.Kind);
        writer.Write(link.Target);
        writer.Write(link.Fragment);
        writer.Write(link.Section);
        writer.Write(link.IsOutside);
        writer.Write(link.FromPage is not null);
        writer.Write(link.FromPage ?? string.Empty);
        writer.Write(link.TargetType is not null);
        writer.Write(link.TargetType ?? string.Empty);
        ContentStructure.WriteAll(writer, link.Findings, finding =>
        {
            writer.Write((int)finding.Verdict);
            writer.Write(finding.Suggestion);
            writer.Write(finding.Locale);
            writer.Write(finding.Assembly);
        });
    }

    private static LinkResolution ReadLink(BinaryReader reader)
    {
        var (kind, target, fragment, section, isOutside) = ((LinkKind)reader.ReadByte(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean());
        var (hasPage, page) = (reader.ReadBoolean(), reader.ReadString());
        var (hasType, type) = (reader.ReadBoolean(), reader.ReadString());
        var findings = ReadAll(reader, () => new LinkFinding((LinkVerdict)reader.ReadInt32(), reader.ReadString(), reader.ReadString(), reader.ReadString()));
        return new LinkResolution(kind, target, fragment, section, new EquatableArray<LinkFinding>(findings)) { IsOutside = isOutside, FromPage = hasPage ? page : null, TargetType = hasType ? type : null };
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
