using System.Diagnostics;
using System.Globalization;
using TypedContent.Generator.Tests.Infrastructure;
using Xunit.Abstractions;

namespace TypedContent.Generator.Tests;

/// <summary>Tests the generator on the articles of the corpus.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static string Root => Path.Combine(RepositoryFolder.Shared, "corpus", "partner-center");

    [CorpusFact]
    public void Three_locales_generate_code_that_compiles()
    {
        var files = Files("sv-SE").Concat(Files("nl-NL")).Concat(Files("de-DE")).ToArray();
        var generation = Timed("generate", () => Generation.Run(files));
        var complaints = Timed("compile", () => Consumer.Complaints(generation.Output));

        Describe(generation);
        Assert.Null(generation.Result.Exception);
        Assert.Empty(complaints);
        Assert.DoesNotContain(generation.Diagnostics, diagnostic => diagnostic.Id.StartsWith("TC9", StringComparison.Ordinal));
    }

    [CorpusFact]
    public void An_edit_writes_one_bucket()
    {
        var files = Files("sv-SE").Concat(Files("nl-NL")).Concat(Files("de-DE")).ToArray();
        var first = Generation.Run(files);
        var article = files.First(file => file.RelativePath == "sv-SE/partner-center/customer-self-support.md");
        const string Unit = "<span data-ttu-id=\"abcde-999\">Nytt.</span><span class=\"sxs-lookup\"><span data-stu-id=\"abcde-999\">Something new.</span></span>";
        var second = Timed("edit", () => first.Edit(article.RelativePath, $"{article.GetText()}\n\n{Unit}\n"));
        var third = Timed("edit of code", second.EditCode);

        Assert.StartsWith("Articles.Bucket", Assert.Single(second.WrittenSince(first)), StringComparison.Ordinal);
        Assert.Empty(third.WrittenSince(second));
    }

    [CorpusFact]
    public void Swedish_and_Dutch_have_no_broken_link()
    {
        foreach (var locale in (string[])["sv-SE", "nl-NL"])
        {
            var generation = Generation.Run([.. Files(locale)]);
            Describe(generation);
            Assert.DoesNotContain(generation.Diagnostics, diagnostic => diagnostic.Id == "TC1001");
        }
    }

    [CorpusFact]
    public void German_has_the_broken_links_that_are_known()
    {
        var generation = Generation.Run([.. Files("de-DE")]);
        Describe(generation);
        Assert.InRange(generation.Diagnostics.Count(diagnostic => diagnostic.Id == "TC1001"), 130, 150);
    }

    private static IEnumerable<ContentText> Files(string locale)
    {
        var folder = Path.Combine(Root, locale);
        var articles = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => (file, "article"));
        var redirects = Directory.EnumerateFiles(folder, ".openpublishing.redirection.json").Select(file => (file, "redirects"));
        return articles.Concat(redirects).OrderBy(pair => pair.file, StringComparer.Ordinal).Select(pair => new ContentText(
            Path.GetRelativePath(Root, pair.file).Replace('\\', '/'), File.ReadAllText(pair.file), pair.Item2));
    }

    private T Timed<T>(string what, Func<T> action)
    {
        var watch = Stopwatch.StartNew();
        var result = action();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.ElapsedMilliseconds} ms"));
        return result;
    }

    private void Describe(Generation generation)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{generation.Result.GeneratedSources.Length} files, {generation.Result.GeneratedSources.Sum(source => (long)source.SourceText.Length)} characters"));
        foreach (var group in generation.Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key}: {group.Count()}, such as {group.First()}");
        }
    }
}
