using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Sets;
using Xunit.Abstractions;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests that every link of the corpus to an article or a section is a member, typed by its target.</summary>
public class LinkMemberTests(ITestOutputHelper output)
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [CorpusFact(IsLongRunning = true)]
    public void Links_to_articles_and_sections_are_typed_by_their_target()
    {
        var files = SharedFiles.Corpus("sv-SE", "nl-NL");
        var content = ContentAssembly.Build(files, SharedFiles.CorpusRedirects("sv-SE", "nl-NL"), "sv-SE");
        Assert.Empty(content.Diagnostics.Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var articles = content.Articles.ToDictionary(article => article.Path, StringComparer.OrdinalIgnoreCase);
        var typed = content.Articles.ToDictionary(article => article, TypedTargets);
        int toArticles = 0, toSections = 0;
        foreach (var file in files)
        {
            foreach (var (path, fragment) in RelativeLinks(file))
            {
                if (!articles.TryGetValue(path, out var target))
                {
                    continue; // Moved: a redirect leads elsewhere.
                }

                var isSection = fragment.Length > 0;
                Assert.Contains((target, fragment, isSection), typed[articles[file.Identity.Path]]);
                (toArticles, toSections) = isSection ? (toArticles, toSections + 1) : (toArticles + 1, toSections);
            }
        }

        output.WriteLine($"{toArticles} links to articles, {toSections} to sections; {typed.Values.Sum(t => t.Count)} members; {content.Timing}");
        Assert.True(toArticles > 1_900 && toSections > 600);
    }

    /// <summary>Returns the target types of the fields of an article's table, with the anchor of the section if it is typed too.</summary>
    private static HashSet<(Article Target, string Fragment, bool IsSection)> TypedTargets(Article article)
    {
        var table = article.GetType().GetProperty("Links");
        var targets = new HashSet<(Article, string, bool)>();
        foreach (var field in table?.PropertyType.GetElementType()!.GetFields().Where(f => f.FieldType.IsGenericType) ?? [])
        {
            var value = field.GetValue(table!.GetValue(article))!;
            var target = (Article)field.FieldType.GetProperty("Target")!.GetValue(value)!;
            Assert.IsType(field.FieldType.GenericTypeArguments[0], target);
            var section = field.FieldType.GetProperty("Section")?.GetValue(value) as Section?;
            Assert.True(section is null || ReferenceEquals(section.Value.Article, target) && section.Value.Heading.ToString().Length > 0);
            targets.Add((target, (string)field.FieldType.GetProperty("Fragment")!.GetValue(value)!, section is not null));
        }

        return targets;
    }

    /// <summary>Returns the links as plain Markdig and <see cref="Uri"/> parse them.</summary>
    private static IEnumerable<(string Path, string Fragment)> RelativeLinks(ArticleFile file)
    {
        var folder = new Uri("file:///" + file.Identity.Path);
        foreach (var link in Markdown.Parse(IndependentReader.Strip(file.Text), s_pipeline).Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            if (link.Url is { Length: > 0 } url && url[0] is not ('/' or '#') && !url.Contains(':', StringComparison.Ordinal)
                && Uri.TryCreate(folder, url, out var uri) && uri.AbsolutePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                yield return (Uri.UnescapeDataString(uri.AbsolutePath[1..^3]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
            }
        }
    }
}
