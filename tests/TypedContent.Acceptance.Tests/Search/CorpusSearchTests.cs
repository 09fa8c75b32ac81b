using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Search;
using TypedContent.Shared.Search;

namespace TypedContent.Acceptance.Tests.Search;

/// <summary>Tests the search over about 330 real articles in three locales.</summary>
public sealed class CorpusSearchTests
{
    [CorpusFact]
    public void Words_of_a_section_find_it_and_the_index_is_at_most_half_of_the_text()
    {
        ContentSet set = ContentAssembly.Build(SharedFiles.Corpus(SharedFiles.Locales), members: "none", hasSearch: true).Set;
        var dice = new Dice(1);
        foreach (string name in SharedFiles.Locales)
        {
            var locale = new Locale(name);
            var culture = new CultureInfo(name);
            LetterFolding folding = LetterFolding.Of(name);
            var sections = new List<(Section Section, string Text)>();
            long text = 0;
            foreach (Article article in set.Articles.Where(article => article.Has(locale)))
            {
                sections.AddRange(article.AllSections.Select(section => section.In(locale)).Select(section => (section, section.ToText(subsections: false))).Where(section => section.Item2.Length > 0));
                text += System.Text.Encoding.UTF8.GetByteCount(article.ToText(locale));
            }

            Assert.InRange(set.FindTable((int)SearchLayout.Table, locale)!.Bytes.Length, 1, text / 2);
            int found = 0;
            const int Queries = 100;
            for (int i = 0; i < Queries; i++)
            {
                (Section section, string own) = sections[dice.Next(sections.Count)];
                List<string> words = Words(own, folding);
                string query = string.Join(' ', Enumerable.Range(0, 4).Select(_ => words[dice.Next(words.Count)]));
                found += set.Search(query, culture, count: 50).Any(result => result.Section == section || result.Section.ToText(subsections: false) == own) ? 1 : 0;
            }

            Assert.InRange(found, Queries * 9 / 10, Queries);
        }
    }

    private static List<string> Words(string text, LetterFolding folding)
    {
        var words = new List<string>();
        var reader = new WordReader(text, folding);
        while (reader.Read())
        {
            words.Add(reader.Term);
        }

        return words;
    }
}
