using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Pseudo;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Tests pseudo-translations of the English source of real articles.</summary>
public sealed class PseudoTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Pseudo_translations_have_the_structure_of_their_source()
    {
        var sources = CorpusFiles.Read("sv-SE").Where((_, i) => i % 3 == 0).Select(SourceOf).ToList();
        var set = ContentCompilation.Create(sources, new ContentOptions { Locales = ["qps-Ploc"] });

        var translations = set.GetPseudoTranslations(PseudoLocale.Default)!;
        var both = set.WithFiles([.. sources, .. translations]).WithLock(LockReader.Read(set.GetPseudoLock(PseudoLocale.Default, translations)));
        var counts = both.GetStatus().Total("qps-Ploc");

        Assert.Equal(sources.Count, translations.Count);
        foreach (var (source, translation) in both.Documents.Where(document => document.Variant.Locale == "en-US").Zip(both.Documents.Where(document => document.Variant.Locale != "en-US")))
        {
            Assert.True(PseudoTranslation.HasStructureOf(translation.Variant, source.Variant), source.Variant.FilePath);
        }

        output.WriteLine($"{counts.Current} of {counts.Total} joined; without marks: {translations.Count(file => !file.Text.Contains(PseudoText.Open, StringComparison.Ordinal))}");
        Assert.Equal((counts.Total, 0), (counts.Current, counts.Missing));
    }

    /// <summary>Returns the source of a side-by-side file as a plain file.</summary>
    private static ArticleFile SourceOf(ArticleFile file)
    {
        var syntax = ArticleReader.Read(file.Identity, file.Text, "en-US").Syntax!;
        var body = StrippedText.From(file.Text, syntax.FrontMatter.BodyStart, syntax.Segments, TextSide.Source).Text;
        var path = file.Origin.Path.Replace("sv-SE", "en-US", StringComparison.Ordinal);
        return new ArticleFile(new ArticleOrigin(path, path), file.Text[..syntax.FrontMatter.BodyStart].Replace("contentlocale: sv-SE", "contentlocale: en-US", StringComparison.Ordinal) + body);
    }
}
