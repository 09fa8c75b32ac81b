using System.Reflection;
using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests generated code with the runtime.</summary>
public sealed class LoadingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(100)]
    public void Every_article_is_found(int count)
    {
        // Generator and runtime must distribute the articles to the same buckets, by the UTF-8 bytes of their paths.
        // Each links to itself, to the next and to a section of the previous one: tables that need each other's classes load.
        var paths = Enumerable.Range(0, count).Select(i => $"ärende-{i % 3}/article-{i}").ToList();
        var files = paths.Select((path, i) => new ContentText(path + ".md",
            $"# Start\n\n[self](article-{i}.md) [next](../{paths[(i + 1) % count]}.md) [before](../{paths[(i + count - 1) % count]}.md#start)\n"));
        var assembly = Consumer.Load(Generation.Run([.. files]).Output);
        var articles = assembly.GetType("MyApp.Content.Articles", throwOnError: true)!;

        var all = (IReadOnlyList<Article>)articles.GetProperty("All")!.GetValue(null)!;

        Assert.Equal(paths.Order(StringComparer.Ordinal), all.Select(article => article.Path));
        Assert.Same(all, ((ContentSet)articles.GetProperty("Set")!.GetValue(null)!).Articles);
        Assert.All(paths, path =>
        {
            object?[] arguments = [path, null];
            Assert.True((bool)articles.GetMethod("TryGet")!.Invoke(null, arguments)!);
            Assert.Equal(path, ((Article)arguments[1]!).Path);
        });
    }

    [Fact]
    public async Task An_article_loads_no_other_before_its_links_are_asked_for()
    {
        var files = Enumerable.Range(0, 20).Select(i => new ContentText($"chain{i}.md", $"# Chain\n\n[next](chain{(i + 1) % 20}.md)\n"));
        var assembly = Consumer.Load(Generation.Run([.. files]).Output);
        using var loads = new TypeLoads();

        var article = ArticleNumber(7);
        _ = ArticleNumber(15);
        Assert.Equal(["Chain15Article", "Chain7Article"], await loads.UntilAsync("Chain15Article"));

        Assert.Single((IEnumerable<Link>)article.AllLinks);
        Assert.NotNull(article.GetType().GetProperty("Links")!.GetValue(article));
        Assert.Equal(["Chain15Article", "Chain7Article", "Chain8Article"], await loads.UntilAsync("Chain8Article"));

        Article ArticleNumber(int number) => (Article)assembly.GetType($"MyApp.Content.Chain{number}Article", throwOnError: true)!
            .GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
    }

    [Fact]
    public void Tables_are_bound_in_order()
    {
        var files = Articles.ThreeLocales.Select(file => new ArticleFile(new ArticleOrigin(file.Path, file.RelativePath), file.GetText()!.ToString()));
        var packs = ContentCompilation.Create([.. files], new ContentOptions { Namespace = "MyApp.Content" }, LinkTargets.None).GetPacks();
        var assembly = Consumer.Load(Generation.Run(Articles.ThreeLocales).Output, [.. packs]);
        var type = assembly.GetType("MyApp.Content.CustomerCommunicationArticle", throwOnError: true)!;
        var all = (IReadOnlyList<Article>)assembly.GetType("MyApp.Content.Articles")!.GetProperty("All")!.GetValue(null)!;
        var strings = type.GetField("Strings")!.GetValue(all[0])!;

        Assert.Equal(
            all[0].AllStrings.TakeLast(4),
            strings.GetType().GetFields().Select(field => (ContentString)field.GetValue(strings)!));
    }
}
