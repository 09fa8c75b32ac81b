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
    private const int MostEdits = 4;

    /// <summary>Returns the table of a pack in which some records are others.</summary>
    /// <param name="table">The table before.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="entries">All records, as they are now.</param>
    /// <param name="changed">The records that are others.</param>
    public static SetTable With(SetTable table, string locale, IEnumerable<PackEntry> entries, IReadOnlyList<PackEntry> changed)
    {
        // Each takes a pass over the table.
        var content = changed.Count <= MostEdits ? SetTableWriter.ContentOf(table, locale) : null;
        foreach (var entry in changed)
        {
            content = content is null || IsLacking(entry.Article) ? null : SearchTableEdit.Replace(content, entry.Article.Path, ContentOf(locale, [entry]));
        }

        return content is null ? Of(locale, entries) : new SetTableWriter(SearchLayout.Table).Bytes(content).In(locale);
    }

    /// <summary>Returns the table of a pack.</summary>
    public static SetTable Of(string locale, IEnumerable<PackEntry> entries) => new SetTableWriter(SearchLayout.Table).Bytes(ContentOf(locale, entries)).In(locale);

    private static bool IsLacking(PackedArticle article) => article.Record.Length <= RecordLayout.LackingLength;

    private static byte[] ContentOf(string locale, IEnumerable<PackEntry> entries)
    {
        var index = new SearchIndexBuilder(locale);
        foreach (var article in entries.Select(entry => entry.Article).Where(article => !IsLacking(article)).OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            index.AddArticle(article.Path);
            Add(index, new RecordTexts(article.Record));
        }

        return index.Build();
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
