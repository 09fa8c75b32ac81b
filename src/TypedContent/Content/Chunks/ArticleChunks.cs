using TypedContent.Content.Handles;
using TypedContent.Content.Variants;
using TypedContent.Html;
using TypedContent.Text;

namespace TypedContent.Content.Chunks;

/// <summary>Divides the body of an article into chunks, section by section.</summary>
internal static class ArticleChunks
{
    /// <summary>About 500 tokens, which models for embeddings take.</summary>
    internal const int DefaultLength = 2000;

    private const int ShortestLength = 100;

    internal static void ThrowIfTooShort(int maxLength)
    {
        if (maxLength < ShortestLength)
        {
            throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, "A chunk has room for at least 100 characters.");
        }
    }

    /// <summary>Returns the chunks of a variant that holds its body itself.</summary>
    internal static IEnumerable<ContentChunk> Of(Variant variant, int maxLength, Func<Link, string?>? linkResolver)
    {
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int index in variant.Sections.InOrder())
        {
            var section = new Section(new Handle(variant.Article.Id, index).In(variant.LocaleIndex));
            foreach (ReadOnlyMemory<byte> html in HtmlSplitter.Split(OwnHtml(variant, index, linkResolver), maxLength))
            {
                string anchor = section.Anchor;
                parts[anchor] = parts.TryGetValue(anchor, out int before) ? before + 1 : 1;
                yield return new ContentChunk(section, variant.Locale, parts[anchor], html);
            }
        }
    }

    private static ReadOnlyMemory<byte> OwnHtml(Variant variant, int section, Func<Link, string?>? linkResolver)
    {
        var buffer = new ByteBuffer(256);
        variant.SectionHtml(section, subsections: false).Write(buffer, linkResolver, ImagePolicy.All);
        byte[] html = buffer.Written.ToArray();
        return html.AsMemory(Headings.LengthAt(html));
    }
}
