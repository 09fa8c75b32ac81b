using TypedContent.Compiler.Searching;
using TypedContent.Shared.Search;
using Xunit;

namespace TypedContent.Compiler.Tests.Searching;

/// <summary>Tests that a table in which an article is replaced is the one that is made of all articles.</summary>
public sealed class SearchTableEditTests
{
    [Fact]
    public void It_is_the_table_of_all_articles_byte_for_byte()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var dice = new Dice((ulong)seed);
            var articles = Enumerable.Range(0, 1 + dice.Next(39)).ToDictionary(i => $"folder{i % 3}/article{i:00}", _ => Documents(dice), StringComparer.Ordinal);
            var table = Table(articles);
            var path = articles.Keys.ElementAt(dice.Next(articles.Count));
            articles[path] = Documents(dice);

            Assert.Equal(Table(articles), SearchTableEdit.Replace(table, path, Table(new() { [path] = articles[path] })));
        }
    }

    [Fact]
    public void An_article_that_the_table_lacks_and_a_document_whose_length_is_not_known_need_all_articles()
    {
        var table = Table(new() { ["a"] = ["one two"], ["b"] = [string.Join(' ', Enumerable.Repeat("word", 70_000))] });

        Assert.Null(SearchTableEdit.Replace(table, "c", Table(new() { ["c"] = ["one"] })));
        Assert.Null(SearchTableEdit.Replace(table, "b", Table(new() { ["b"] = ["one"] })));
        Assert.NotNull(SearchTableEdit.Replace(table, "a", Table(new() { ["a"] = ["one"] })));
    }

    // Words that all articles have, and words that few have, in up to 300 documents, so that steps take several bytes.
    private static string[] Documents(Dice dice) =>
        [.. Enumerable.Range(0, dice.Next(10) == 0 ? 300 : dice.Next(6)).Select(_ => string.Join(' ', Enumerable.Range(0, dice.Next(12)).Select(_ => "w" + dice.Next(dice.Next(2) == 0 ? 4 : 900))))];

    private static byte[] Table(Dictionary<string, string[]> articles)
    {
        var builder = new SearchIndexBuilder("en-US");
        foreach (var (path, documents) in articles.OrderBy(article => article.Key, StringComparer.Ordinal))
        {
            builder.AddArticle(path);
            for (var i = 0; i < documents.Length; i++)
            {
                builder.AddDocument(i == 0 ? SearchLayout.Introduction : i, new SearchText(path, 8, IsTitle: true), new SearchText(documents[i]));
            }
        }

        return builder.Build();
    }
}
