using System.Buffers.Binary;
using System.Text;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents the record of an article.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Record">The bytes of the record.</param>
/// <param name="Shared">The slices in the record whose text is in the shared text of the pack.</param>
internal sealed record PackedArticle(string Path, byte[] Record, List<SharedUse> Shared);

/// <summary>Represents a slice of the shared text of a pack, which is written to a record when the place of the text is known.</summary>
/// <param name="Position">The offset of the slice in the record.</param>
/// <param name="Text">The text.</param>
internal readonly record struct SharedUse(int Position, string Text);

/// <summary>Writes records to a pack. docs/pack-format.md describes the layout.</summary>
internal static class PackFile
{
    /// <summary>Returns the bytes of the pack of <paramref name="locale"/>.</summary>
    public static byte[] Write(string locale, IEnumerable<PackedArticle> articles)
    {
        var sorted = articles
            .Select(article => (Hash: PathHash.Of(article.Path), Article: article))
            .OrderBy(entry => entry.Hash).ThenBy(entry => entry.Article.Path, StringComparer.Ordinal).ToList();
        var offset = PackLayout.HeaderLength + (PackLayout.IndexEntryLength * sorted.Count);
        var shared = new TextBlob(new Utf8Buffer());
        foreach (var (_, article) in sorted)
        {
            Resolve(article, shared);
        }

        var length = offset + sorted.Sum(entry => (long)entry.Article.Record.Length) + shared.Bytes.Length;
        var pack = new byte[length];
        using var writer = new BinaryWriter(new MemoryStream(pack));
        WriteHeader(writer, locale, sorted.Count, shared.Bytes.Length, length);
        foreach (var (hash, article) in sorted)
        {
            writer.Write(hash);
            writer.Write((uint)(offset / PackLayout.RecordAlignment));
            writer.Write((uint)article.Record.Length);
            offset += article.Record.Length;
        }

        foreach (var (_, article) in sorted)
        {
            writer.Write(article.Record);
        }

        shared.Bytes.Written.CopyTo(pack.AsSpan(pack.Length - shared.Bytes.Length));
        return pack;
    }

    /// <summary>Adds the shared texts of an article and writes their places to its record.</summary>
    /// <remarks>Articles are resolved in sorted order, so that the shared text doesn't depend on the order in which they were built.</remarks>
    private static void Resolve(PackedArticle article, TextBlob shared)
    {
        foreach (var (position, text) in article.Shared)
        {
            var (start, length) = shared.Add(text, Slice.None);
            BinaryPrimitives.WriteUInt32LittleEndian(article.Record.AsSpan(position), (uint)start | SliceLayout.IsShared);
            BinaryPrimitives.WriteUInt16LittleEndian(article.Record.AsSpan(position + SliceLayout.LengthOffset), (ushort)length);
        }
    }

    private static void WriteHeader(BinaryWriter writer, string locale, int count, int shared, long length)
    {
        var name = Encoding.UTF8.GetBytes(locale);
        writer.Write(PackLayout.Magic);
        writer.Write(PackLayout.Version);
        writer.Write((ushort)0);
        writer.Write((uint)count);
        writer.Write((uint)shared);
        writer.Write((ulong)length);
        writer.Write((byte)Math.Min(name.Length, PackLayout.MaxLocaleLength));
        Array.Resize(ref name, PackLayout.MaxLocaleLength);
        writer.Write(name);
    }
}
