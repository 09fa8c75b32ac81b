using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Analysis.Links;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Tests the folders of real redirects.</summary>
public sealed class RedirectTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void No_folder_is_misspelt_and_one_with_a_doubled_letter_is_found()
    {
        foreach (var locale in CorpusFiles.Locales)
        {
            var options = new ContentOptions { Namespace = "App" };
            var articles = ArticleGroup.Of(
                CorpusFiles.Read(locale).Select(file => FileAnalysis.Analyze(ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale)).Variant), options);
            var redirects = Redirects.Read(CorpusFiles.Redirection(locale), "r.json").Items;

            Assert.Empty(Findings(redirects));

            // Three entries are the only ones of their folders, so that nothing states how these are spelled.
            var found = redirects.Count(redirect => Findings([.. redirects.Where(other => other != redirect), redirect with { Source = Doubled(redirect.Source) }]).Count == 1);
            output.WriteLine($"{locale}: {found} of {redirects.Count}");
            Assert.Equal(redirects.Count - 3, found);

            EquatableArray<Diagnostics.Problem> Findings(EquatableArray<Redirect> entries) =>
                RedirectAnalysis.Analyze(ContentIndex.Of(articles, LinkTargets.None with { Redirects = entries }, TranslationLock.None, options));
        }
    }

    /// <summary>Returns a path with the third letter of its first folder twice.</summary>
    private static string Doubled(string path) => path.Insert(2, path.Substring(2, 1));
}
