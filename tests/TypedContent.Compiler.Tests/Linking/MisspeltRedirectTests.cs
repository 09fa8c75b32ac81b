using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests redirects from folders that never were.</summary>
public sealed class MisspeltRedirectTests
{
    [Theory]
    [InlineData("biling/old", "billing/old")]
    [InlineData("Biling/old", "billing/old")]
    [InlineData("blling/old", "billing/old")]
    [InlineData("parter-center/guides/old", "partner-center/guides/old")]
    [InlineData("partner-center/gudes/old", "partner-center/guides/old")]
    [InlineData("chinna/old", "china/old")]
    public void A_folder_that_is_similar_to_another_is_reported(string source, string similar)
    {
        var problem = Assert.Single(Check(source, "/elsewhere"));

        Assert.Equal($"the folder of '{source}' has no articles and no other redirects; '{similar}' is similar", problem.Message);
        Assert.Equal(("/app/r.json", 2, 2), (problem.FilePath, problem.Span.StartLine, problem.Span.StartColumn));
    }

    [Theory]
    [InlineData("old", "/billing/invoices")]
    [InlineData("billing/old", "/billing/invoices")]
    [InlineData("partner-center/old", "/billing/invoices")]
    [InlineData("PARTNER-CENTER/GUIDES/old", "/billing/invoices")]
    [InlineData("selling/old", "/billing/invoices")]
    [InlineData("filling/old", "/billing/invoices")]
    [InlineData("billings/old", "/billing/invoices")]
    [InlineData("billing2/old", "/billing/invoices")]
    [InlineData("partner_center/guides/old", "/billing/invoices")]
    [InlineData("partner-center/guide/old", "/billing/invoices")]
    [InlineData("guides/old", "/billing/invoices")]
    [InlineData("partner-center/guides/de/old", "/billing/invoices")]
    [InlineData("biling/old", "/site/billing/old?view=x#y")]
    [InlineData("faqs/old", "/billing/invoices")]
    [InlineData("//old", "/billing/invoices")]
    [InlineData("vv/old", "/billing/invoices")]
    public void A_folder_that_may_have_been_there_is_not(string source, string target) => Assert.Empty(Check(source, target));

    [Fact]
    public void A_folder_that_several_articles_moved_from_was_there() => Assert.Empty(Check("biling/old", "/x", "biling/older"));

    [Fact]
    public void The_same_entry_in_the_lists_of_several_locales_is_one() => Assert.Equal(2, Check("biling/old", "/x", "biling/old").Count);

    private static IReadOnlyList<Diagnostics.Problem> Check(string source, string target, string? other = null)
    {
        var content = new ContentSet().With("en-US/billing/invoices.md").With("en-US/partner-center/guides/start.md").With("en-US/fax/new.md").With("en-US/v1/new.md");
        var list = Redirects.Read($$"""
            { "redirections": [
              { "source_path": "china/a.md", "redirect_url": "/x" }, { "source_path": "china/b.md", "redirect_url": "/x" },
              { "source_path": "{{source}}.md", "redirect_url": "{{target}}" }
            ] }
            """, "/app/r.json");
        var more = Redirects.Read($$"""{ "redirections": [ { "source_path": "{{other ?? "billing/b"}}.md", "redirect_url": "/y" } ] }""", "/app/other.json");
        var compilation = content.Compilation.WithTargets(LinkTargets.None with { Redirects = [.. list.Items, .. more.Items] });
        return [.. compilation.GetFindings(ReportSettings.Default).Select(finding => finding.Problem).Where(problem => problem.Rule == MisspeltRedirect.Rule)];
    }
}
