using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Sets.Includes;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Sets;

/// <summary>Reads all files of a content set, with what they include.</summary>
public static class ContentReader
{
    /// <summary>What <paramref name="select"/> makes of each file. The rest of a parsed article is let go at once.</summary>
    public static IReadOnlyList<T> Read<T>(IReadOnlyList<ArticleFile> files, ContentOptions options, Func<ParsedArticle, T> select)
    {
        var results = new T[files.Count];
        var layouts = new IncludeLayout[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var reading = FirstReading.Of(files[i].Identity, files[i].Text, options.FallbackLocale);
            layouts[i] = reading.Layout;
            if (reading.Article is { } article)
            {
                results[i] = select(article);
            }
        });

        var waiting = Enumerable.Range(0, files.Count).Where(i => layouts[i].Directives.Count > 0).ToList();
        if (waiting.Count == 0)
        {
            return results;
        }

        var graph = IncludeGraph.Of(files.Select((file, i) => new IncludeNode(file.Identity, layouts[i].Paths)), options);
        var texts = new Dictionary<string, IncludedText>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            texts[files[i].Identity.FilePath] = new IncludedText(files[i].Text, layouts[i]);
        }

        Parallel.ForEach(waiting, i =>
        {
            var identity = files[i].Identity;
            var closure = graph.ClosureOf(identity);
            var inclusion = new Inclusion(closure, file => texts[closure.Files[file].Identity.FilePath]);
            results[i] = select(ArticleReader.Read(identity, files[i].Text, options.FallbackLocale, inclusion));
        });
        return results;
    }
}
