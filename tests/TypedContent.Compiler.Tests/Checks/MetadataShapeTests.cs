using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

/// <summary>Tests the limit on the properties of front matter, beyond which keys that any article lacks are optional.</summary>
public sealed class MetadataShapeTests
{
    private const string Message = "the front matter of the articles has too many different sets of keys, so keys that any article lacks can be null in "
        + "all articles; write 'key-0' in all articles or in none";

    [Fact]
    public void A_key_of_its_own_in_each_of_many_articles_is_one_finding()
    {
        var content = Articles(200, i => $"title: x\nshared: y\nkey-{i}: z", last: "title: x");

        var problem = Assert.Single((IEnumerable<Diagnostics.Problem>)content.CheckSet());
        Assert.Equal((FrontMatterTooLarge.Rule, Message), (problem.Rule, problem.Message));
        Assert.Equal(("sv-SE/a000.md", (4, 1)), (problem.FilePath, problem.Span.Place()));
        Assert.Equal(["title"], content.Model("a001").RequiredMetadata.AsEnumerable());
        Assert.Equal(202, content.Compilation.Schema.Count);
    }

    [Theory]
    [InlineData(98, 3)] // few articles
    [InlineData(200, 2)] // few sets of keys
    public void Below_the_limit_each_article_has_its_own_keys(int articles, int sets)
    {
        var content = Articles(articles, i => $"title: x\nkey-{(sets == 2 ? 0 : i)}: z", last: "title: x");

        Assert.Empty(content.CheckSet().Select(problem => problem.Message));
        Assert.Equal(["key-0", "title"], content.Model("a000").RequiredMetadata.AsEnumerable());
    }

    [Fact]
    public void Entries_of_many_keys_raise_the_limit()
    {
        var head = string.Concat(Enumerable.Range(0, 30).Select(i => $"common-{i}: x\n"));
        var content = Articles(200, i => $"{head}key-{i}: z", last: head);

        Assert.Empty(content.CheckSet().Select(problem => problem.Message));
    }

    [Fact]
    public void The_key_of_the_fewest_files_is_named()
    {
        var content = Articles(400, i => $"title: x\nkey-{i / 2}: z", last: "title: x\nrare: z")
            .With("de-DE/a400.md", "---\ntitle: x\nrare: z\nrarest: z\n---\n");

        var problem = Assert.Single(content.CheckSet(), problem => problem.Rule == FrontMatterTooLarge.Rule);
        Assert.Equal(("de-DE/a400.md", (4, 1)), (problem.FilePath, problem.Span.Place()));
        Assert.EndsWith("; write 'rarest' in all articles or in none", problem.Message, StringComparison.Ordinal);
    }

    private static ContentSet Articles(int count, Func<int, string> head, string last)
    {
        var content = new ContentSet();
        for (var i = 0; i <= count; i++)
        {
            content.With($"sv-SE/a{i:000}.md", $"---\n{(i == count ? last : head(i))}\n---\n");
        }

        return content;
    }
}
