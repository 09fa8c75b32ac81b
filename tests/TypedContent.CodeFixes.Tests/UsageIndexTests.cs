using System.Globalization;
using TypedContent.CodeFixes.Tests.Infrastructure;

namespace TypedContent.CodeFixes.Tests;

/// <summary>Tests the index of the places where compiled C# names articles.</summary>
public sealed class UsageIndexTests
{
    private static readonly ContentText[] s_articles =
    [
        new("en-US/billing/invoices.md", "# Invoices\n\nPay now.\n\nSee [start](../start.md).\n\n## Next steps\n"),
        new("en-US/start.md", "---\ntypedcontent.values: true\n---\n# Start\n\nHello {name}.\n"),
        new("en-US/other.md", "# Other\n\nNobody names this.\n"),
    ];

    [Theory]
    [InlineData("Articles.Billing.Invoices", "InvoicesArticle..")]
    [InlineData("Articles.Billing.Invoices.Strings.PayNow", "InvoicesArticle..", "InvoicesArticle.StringTable.PayNow")]
    [InlineData("Articles.Billing.Invoices.Sections.NextSteps.ToString()", "InvoicesArticle..", "InvoicesArticle.SectionTable.NextSteps")]
    [InlineData("Articles.Billing.Invoices.Links.Start.Target", "InvoicesArticle..", "InvoicesArticle.LinkTable.Start")]
    [InlineData("Articles.Start.Strings.Hello(name: \"a\")", "StartArticle..", "StartArticle.StringTable.Hello")]
    [InlineData("typeof(StartArticle)", "StartArticle..")]
    [InlineData("Articles.All", "..All")]
    [InlineData("Articles.Billing.All", "..All")]
    [InlineData("Articles.Navigation", "..Navigation")]
    [InlineData("Articles.TryGet(\"start\", out _)", "..TryGet")]
    [InlineData("Articles.Start.AllUnits", "StartArticle..", "..AllUnits")]
    [InlineData("new object()")]
    [InlineData("nameof(Articles.Start)")]
    public void What_an_expression_names(string expression, params string[] expected)
    {
        using var project = new Project($"class A {{ object B() => {expression}; }}").With(s_articles).Build();

        Assert.Equal(expected, project.Uses.Select(use => $"{use.ClassName}.{use.Table}.{use.Member}"));
    }

    [Fact]
    public void Names_in_all_kinds_of_methods_are_found_at_their_lines()
    {
        using var project = new Project("""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            class A
            {
                static readonly Article Field = Articles.Start;
                IEnumerable<string> Iterator()
                {
                    yield return Articles.Billing.Invoices.Strings.PayNow;
                }
                async Task<string> Async()
                {
                    await Task.Yield();
                    return Articles.Billing.Invoices.Sections.NextSteps.ToString();
                }
                System.Func<string> Lambda() => () => Articles.Start.Title;
                static string Generic<T>(T value) where T : Article => value.Path;
                string Calls(int number)
                {
                    switch (number)
                    {
                        case 0: return "0";
                        case 1: return "1";
                        case 2: return "2";
                        case 3: return Generic(Articles.Start) + 1.5 + 12345678901;
                        default: return "x";
                    }
                }
            }
            """).With(s_articles).Build();

        Assert.Equal(
            [
                "/7 StartArticle..", "/10 InvoicesArticle..", "/10 InvoicesArticle.StringTable.PayNow", "/15 InvoicesArticle..", "/15 InvoicesArticle.SectionTable.NextSteps", "/17 StartArticle..", "/26 StartArticle..",
            ],
            project.Uses.OrderBy(use => use.Line).Select(use => string.Create(CultureInfo.InvariantCulture, $"/{use.Line} {use.ClassName}.{use.Table}.{use.Member}")));
        Assert.All(project.Uses, use => Assert.Equal("File0.cs", use.FilePath));
    }
}
