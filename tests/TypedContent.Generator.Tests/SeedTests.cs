using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests the three documents that the project was created from.</summary>
public sealed class SeedTests
{
    private static readonly (string Locale, string File)[] s_seeds =
    [
        ("sv-SE", "000_1fc8adb8e5639ba7.txt"), ("de-DE", "001_1a5f0296970a819a.txt"), ("nl-NL", "004_c68a255534aa79ec.txt"),
    ];

    private static IEnumerable<ContentText> Seeds => s_seeds.Select(seed => new ContentText(
        $"{seed.Locale}/customer-communication.md", File.ReadAllText(Path.Combine(RepositoryFolder.Shared, "seeds", seed.File))));

    [CorpusFact]
    public void The_broken_link_is_reported_where_it_stands_and_the_Dutch_text_is_out_of_date_and_damaged()
    {
        var files = Seeds.ToArray();
        var generation = Generation.Run(files);

        var broken = generation.Diagnostics.Where(diagnostic => diagnostic.Id == "TC1001").ToList();
        Assert.Equal(3, broken.Count);
        var others = generation.Diagnostics.Except(broken).ToList();
        Assert.Equal(["TC2003", "TC2009"], others.Select(diagnostic => diagnostic.Id).Order());
        Assert.All(others, diagnostic => Assert.Equal("/project/content/nl-NL/customer-communication.md", diagnostic.Location.GetLineSpan().Path));
        Assert.All(broken, diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan();
            var text = files.Single(file => file.Path == place.Path).GetText()!;
            var line = text.Lines[place.StartLinePosition.Line].ToString();
            Assert.Equal("customer-self-support.md", line[place.StartLinePosition.Character..place.EndLinePosition.Character]);
            Assert.Equal("customer-self-support.md", text.ToString(diagnostic.Location.SourceSpan));
        });
        Assert.Empty(Consumer.Complaints(generation.Output));
    }

    [CorpusFact]
    public void The_link_is_fine_where_its_target_is_there()
    {
        var targets = s_seeds.Select(seed => new ContentText($"{seed.Locale}/customer-self-support.md", File.ReadAllText(
            Path.Combine(RepositoryFolder.Shared, "corpus", "partner-center", seed.Locale, "partner-center", "customer-self-support.md"))));
        var generation = Generation.Run([.. Seeds, .. targets]);

        Assert.DoesNotContain(generation.Diagnostics, diagnostic =>
            diagnostic.Id == "TC1001" && diagnostic.Location.GetLineSpan().Path.EndsWith("customer-communication.md", StringComparison.Ordinal));
        Assert.Contains("ArticleLink<global::MyApp.Content.CustomerSelfSupportArticle> CustomerSelfSupport;",
            generation.Source("Articles.customer-communication.g.cs"), StringComparison.Ordinal);
        Assert.Empty(Consumer.Complaints(generation.Output));
    }
}
