using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;

namespace TypedContent.Acceptance.Tests.Chunks;

/// <summary>Tests the parts of about 330 real articles in three locales.</summary>
public sealed class CorpusChunkTests
{
    [CorpusFact]
    public void Chunks_are_short_have_names_of_their_own_and_all_of_the_text()
    {
        ContentSet set = ContentAssembly.Build(SharedFiles.Corpus(SharedFiles.Locales), members: "none").Set;
        int compared = 0;
        foreach (CultureInfo culture in SharedFiles.Locales.Select(name => new CultureInfo(name)))
        {
            foreach (int length in new[] { 100, 777, 2000 })
            {
                List<ContentChunk> chunks = [.. set.Chunks(culture, length)];

                Assert.All(chunks, chunk => Assert.InRange(chunk.Text.Length, 1, length));
                Assert.Equal(chunks.Count, chunks.Select(chunk => chunk.Id).Distinct(StringComparer.Ordinal).Count());
                foreach (IGrouping<Section, ContentChunk> parts in chunks.GroupBy(chunk => chunk.Section))
                {
                    // The header of a table is repeated, and a long alternative text takes the place of its image.
                    if (!parts.Key.ToHtml(subsections: false).Contains("<thead", StringComparison.Ordinal))
                    {
                        compared++;
                        string text = Letters(parts.Key.ToText(subsections: false));
                        Assert.Equal(text[Letters(parts.Key.Heading.ToString()).Length..], Letters(string.Concat(parts.Select(part => part.Text))));
                    }
                }
            }
        }

        Assert.True(compared > 20_000, $"{compared}");
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
