using TypedContent.CodeFixes.Tests.Infrastructure;

namespace TypedContent.CodeFixes.Tests;

/// <summary>Tests articles that have moved.</summary>
public sealed class MovedArticleTests
{
    private static readonly ContentText s_article = new("en-US/accounts/invoices.md", "# Invoices\n\nPay.\n");

    [Fact]
    public async Task A_redirect_leads_code_to_the_new_place()
    {
        using var project = new Project("class A { object B => Articles.Billing.Old.Title; object C => MyApp.Content.Articles.Billing.Old; }").With(s_article, Redirect("billing/old.md", "../accounts/invoices.md"));

        Assert.All(await project.MessagesAsync(), message => Assert.Equal(
            "TC6004: 'Articles.Billing.Old' is obsolete: 'the article 'billing/old' has moved to 'accounts/invoices'; write 'Articles.Accounts.Invoices''", message));
        await project.FixAllAsync(new ObsoleteArticleFix());

        Assert.Equal(["class A { object B => Articles.Accounts.Invoices.Title; object C => Articles.Accounts.Invoices; }"], project.Files);
    }

    [Fact]
    public async Task Names_of_articles_that_exist_dont_change()
    {
        using var project = new Project("class A { object B => Articles.Accounts.Invoices; object C => Articles.Set; }")
            .With(s_article, Redirect("Accounts/Other.md", "../accounts/invoices.md"), Redirect("set.md", "accounts/invoices.md"), Redirect("accounts.md", "accounts/invoices.md"), Redirect("articles.md", "accounts/invoices.md"));

        Assert.Empty(await project.MessagesAsync());
        project.Build();
    }

    [Fact]
    public async Task Other_obsolete_members_have_no_fix()
    {
        using var project = new Project("class A { [System.Obsolete(\"x\", DiagnosticId = \"TC6004\")] int B => 1; int C => B; }").With(s_article);

        Assert.Single(await project.MessagesAsync());
        Assert.False(await project.HasFixAsync(new ObsoleteArticleFix()));
    }

    private static ContentText Redirect(string source, string target) =>
        new(source + ".openpublishing.redirection.json", $$"""{"redirections":[{"source_path":"{{source}}","redirect_url":"{{target}}"}]}""", "redirects");
}
