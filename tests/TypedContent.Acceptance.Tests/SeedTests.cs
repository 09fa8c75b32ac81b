using System.Reflection;
using Microsoft.CodeAnalysis;
using TypedContent.Acceptance.Tests.Infrastructure;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the three documents that the project was created from: one article in three locales.</summary>
public class SeedTests
{
    private const string Program = """
        using MyApp.Content;

        public static class Program
        {
            public static string[] NextSteps()
            {
                var text = Articles.CustomerCommunication.Strings.NextSteps;
                return [text.In(Locales.SvSE), text.In(Locales.DeDE), text.In(Locales.NlNL), text.Source];
            }

            public static string[] Titles()
            {
                var title = Articles.CustomerCommunication.Title;
                return [title.In(Locales.SvSE), title.In(Locales.DeDE), title.In(Locales.NlNL), title.Source];
            }

            public static System.DateOnly Date() => Articles.CustomerCommunication.Metadata.In(Locales.SvSE).Date;

            public static string Section() => Articles.CustomerCommunication.Sections.NextSteps.In(Locales.DeDE).Heading;
        }
        """;

    [CorpusFact]
    public void One_article_speaks_four_languages_through_typed_members()
    {
        var files = SharedFiles.Seeds().ToDictionary(file => file.Identity.Locale!, file => file.Text);
        var content = ContentAssembly.Build(SharedFiles.Seeds(), code: Program);
        string[] locales = ["sv-SE", "de-DE", "nl-NL"];
        Assert.Equal(
            [.. locales.Select(locale => UnitOf(files[locale], "Next steps").Target), "Next steps"],
            Call<string[]>(content, "NextSteps"));
        Assert.Equal(
            [.. locales.Select(locale => TitleOf(files[locale])), IndependentReader.Units(files["sv-SE"]).First().Source],
            Call<string[]>(content, "Titles"));
        Assert.Equal(new DateOnly(2020, 7, 10), Call<DateOnly>(content, "Date"));
        Assert.Equal(UnitOf(files["de-DE"], "Next steps").Target, Call<string>(content, "Section"));
    }

    [CorpusFact]
    public void The_link_to_an_absent_article_is_an_error_in_each_locale_at_its_destination()
    {
        var files = SharedFiles.Seeds();
        var broken = ContentAssembly.Build(files).Diagnostics.Where(d => d.Id == "TC1001").ToList();
        Assert.Equal(3, broken.Count);
        foreach (var (file, diagnostic) in files.Zip(broken.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)))
        {
            var span = diagnostic.Location.GetLineSpan();
            Assert.Equal(file.Origin.FilePath, span.Path);
            var line = file.Text.Split('\n')[span.StartLinePosition.Line];
            Assert.Equal("customer-self-support.md", line[span.StartLinePosition.Character..span.EndLinePosition.Character]);
            Assert.Contains("customer-self-support.md", diagnostic.GetMessage(null), StringComparison.Ordinal);
        }
    }

    [CorpusFact]
    public void The_error_is_gone_when_the_article_is_there()
    {
        var target = SharedFiles.Corpus("sv-SE").Single(file => file.Identity.Path.EndsWith("/customer-self-support", StringComparison.Ordinal));
        var added = target with { Origin = target.Origin with { Path = "customer-self-support.md", Locale = "sv-SE" } };
        var content = ContentAssembly.Build([.. SharedFiles.Seeds(), added]);
        Assert.DoesNotContain(content.Diagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Location.GetLineSpan().Path.Contains("seeds", StringComparison.Ordinal));
    }

    private static FoundUnit UnitOf(string file, string source) => IndependentReader.Units(file).Single(unit => unit.Source == source);

    private static string TitleOf(string file) => file.Split('\n').Single(line => line.StartsWith("title: ", StringComparison.Ordinal))[7..];

    private static T Call<T>(ContentAssembly content, string method) => (T)content.Loaded.Value.GetType("Program")!
        .GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
}
