using System.Text;

namespace TypedContent.Tests.Fakes;

/// <summary>Builds a pack based only on docs/pack-format.md, without code of the product.</summary>
internal static class PackBuilder
{
    internal const int HeaderLength = 64;
    internal const int IndexEntryLength = 16;

    internal static byte[] Build(string locale, params PackArticle[] articles)
    {
        PackArticle[] sorted = [.. articles.OrderBy(article => Hash(article.Path))];
        using var records = new MemoryStream();
        var shared = new TextBuilder(0x80000000);
        using var index = new MemoryStream();
        using var indexWriter = new BinaryWriter(index);
        int firstRecord = Align(HeaderLength + (sorted.Length * IndexEntryLength));
        foreach (PackArticle article in sorted)
        {
            byte[] record = RecordBuilder.Build(article, shared);
            indexWriter.Write(Hash(article.Path));
            indexWriter.Write((uint)((firstRecord + records.Length) / 8));
            indexWriter.Write((uint)record.Length);
            records.Write(record);
            records.SetLength(Align((int)records.Length));
            records.Position = records.Length;
        }

        byte[] text = shared.ToArray();
        var pack = new byte[firstRecord + records.Length + text.Length];
        Header(locale, sorted.Length, text.Length, pack.Length).CopyTo(pack, 0);
        index.ToArray().CopyTo(pack, HeaderLength);
        records.ToArray().CopyTo(pack, firstRecord);
        text.CopyTo(pack, pack.Length - text.Length);
        return pack;
    }

    private static byte[] Header(string locale, int articles, int shared, int length)
    {
        var header = new byte[HeaderLength];
        using var writer = new BinaryWriter(new MemoryStream(header));
        byte[] name = Encoding.UTF8.GetBytes(locale);
        writer.Write("TCPK"u8);
        writer.Write((ushort)2);
        writer.Write((ushort)0);
        writer.Write((uint)articles);
        writer.Write((uint)shared);
        writer.Write((ulong)length);
        writer.Write((byte)name.Length);
        writer.Write(name);
        return header;
    }

    private static ulong Hash(string path) =>
        Encoding.UTF8.GetBytes(path).Aggregate(0xcbf29ce484222325, (hash, b) => unchecked((hash ^ b) * 0x100000001b3));

    private static int Align(int length) => (length + 7) / 8 * 8;
}
