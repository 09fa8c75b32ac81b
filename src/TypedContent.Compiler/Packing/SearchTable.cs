using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Searching;
using TypedContent.Shared;
using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Packing;

/// <summary>Makes the table that the texts of a pack are found with, from its records. A section is a document, without the sections in it.</summary>
internal static class SearchTable
{
    private const int TitleWeight = 8;
    private const int HeadingWeight = 4;
    private const int DescriptionWeight = 2;

    /// <summary>Returns the table of a pack.</summary>
    public static SetTable Of(string locale, IEnumerable<PackEntry> entries)
    {
        var index = new SearchIndexBuilder(locale);
        foreach (var article in entries.Select(entry => entry.Article).Where(article => article.Record.Length > RecordLayout.LackingLength).OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            index.AddArticle(article.Path);
            Add(index, new RecordTexts(article.Record));
        }

        return new SetTableWriter(SearchLayout.Table).Bytes(index.Build()).In(locale);
    }

    private static void Add(SearchIndexBuilder index, RecordTexts texts)
    {
        var sections = new List<(int Section, Slice Range)>();
        for (var i = 0; i < texts.SectionCount; i++)
        {
            if (texts.Section(i) is { Exists: true } range)
            {
                sections.Add((i, range));
            }
        }

        sections.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        var title = new SearchText(HtmlWords.Of(texts.Title), TitleWeight, IsTitle: true);
        var description = new SearchText(HtmlWords.Of(texts.Description), DescriptionWeight);
        var introduction = HtmlWords.Of(texts.Html(Slice.Between(0, sections.Count > 0 ? sections[0].Range.Start : texts.BodyLength)));

        // An article that begins with a heading has no introduction to lead to.
        var hasIntroduction = sections.Count == 0 || !string.IsNullOrWhiteSpace(introduction);
        if (hasIntroduction)
        {
            index.AddDocument(SearchLayout.Introduction, title, description, new SearchText(introduction));
        }

        for (var i = 0; i < sections.Count; i++)
        {
            var (section, range) = sections[i];
            var end = i + 1 < sections.Count && sections[i + 1].Range.Start < range.Start + range.Length ? sections[i + 1].Range.Start : range.Start + range.Length;
            var heading = new SearchText(HtmlWords.Of(texts.Heading(section)), HeadingWeight);
            var own = new SearchText(HtmlWords.Of(texts.Html(Slice.Between(range.Start, end))));
            index.AddDocument(section, i == 0 && !hasIntroduction ? [title, description, heading, own] : [heading, own]);
        }
    }
}
