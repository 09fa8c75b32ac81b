using System.Text.Json;

namespace TypedContent.LanguageServer.Tests;

public sealed class NavigationTests
{
    [Theory]
    [InlineData(Articles.Invoices, 11, 35, Articles.Payments, 9)]
    [InlineData(Articles.Invoices, 13, 25, Articles.Fees, 0)]
    [InlineData(Articles.Payments, 11, 25, Articles.Invoices, 9)]
    [InlineData(Articles.Rechnungen, 2, 2, Articles.Invoices, 0)]
    public async Task A_definition_is_what_the_text_leads_to(string path, int line, int character, string target, int targetLine)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var location = (await editor.AtAsync("textDocument/definition", path, line, character)).EnumerateArray().First();

        Assert.Equal((editor.Uri(target), targetLine), Place(location));
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_has_no_definition()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.Empty((await editor.AtAsync("textDocument/definition", Articles.Invoices, 7, 30)).EnumerateArray());
    }

    [Fact]
    public async Task References_of_a_heading_are_the_links_to_its_section()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var places = await editor.RequestAsync("textDocument/references", new { textDocument = new { uri = editor.Uri(Articles.Payments) }, position = new { line = 9, character = 4 }, context = new { includeDeclaration = true } });

        Assert.Equal([(editor.Uri(Articles.Invoices), 11), (editor.Uri(Articles.Payments), 9)], places.EnumerateArray().Select(Place));
    }

    [Fact]
    public async Task References_of_an_included_file_are_its_directives()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var places = await editor.AtAsync("textDocument/references", Articles.Fees, 0, 0);

        Assert.Equal([(editor.Uri(Articles.Invoices), 13)], places.EnumerateArray().Select(Place));
    }

    [Fact]
    public async Task Links_lead_to_files_and_lines()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var links = await editor.OfAsync("textDocument/documentLink", Articles.Invoices);

        Assert.Equal([editor.Uri(Articles.Payments) + "#L10", editor.Uri(Articles.Fees)], links.EnumerateArray().Select(link => link.GetProperty("target").GetString()));
    }

    [Fact]
    public async Task Headings_are_symbols()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var root = Assert.Single((await editor.OfAsync("textDocument/documentSymbol", Articles.Invoices)).EnumerateArray());
        var found = await editor.RequestAsync("workspace/symbol", new { query = "late pay" });

        Assert.Equal(("Invoices", "Late payments"), (root.GetProperty("name").GetString(), root.GetProperty("children")[0].GetProperty("name").GetString()));
        Assert.Equal("Late payments", Assert.Single(found.EnumerateArray()).GetProperty("name").GetString());
        Assert.Empty((await editor.RequestAsync("workspace/symbol", new { query = "no such text" })).EnumerateArray());
    }

    [Fact]
    public async Task Front_matter_and_sections_fold()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var folds = await editor.OfAsync("textDocument/foldingRange", Articles.Invoices);

        Assert.Equal([(0, 3), (5, 13), (9, 13)], folds.EnumerateArray().Select(fold => (fold.GetProperty("startLine").GetInt32(), fold.GetProperty("endLine").GetInt32())));
    }

    [Theory]
    [InlineData("Articles.Billing.Invoices.Sections.LatePayments", Articles.Invoices, 9)]
    [InlineData("Articles.Billing.PaymentMethods.Strings.ThereAreMany", Articles.Payments, 7)]
    [InlineData("article.Strings.ThereAreMany", Articles.Payments, 7)]
    [InlineData("MyApp.Content.Articles.Billing.PaymentMethods", Articles.Payments, 0)]
    [InlineData("Articles.Billing.PaymentMethods.Metadata.Topic", Articles.Payments, 2)]
    [InlineData("Articles.Billing.PaymentMethods.Links.InvoicesLatePayments", Articles.Payments, 11)]
    public async Task A_member_of_the_generated_code_leads_to_its_line(string expression, string path, int line)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var place = Assert.Single((await editor.RequestAsync("typedcontent/memberDefinition", new { expression })).EnumerateArray());

        Assert.Equal((editor.Uri(path), line), Place(place));
    }

    [Fact]
    public async Task A_member_that_no_article_has_leads_nowhere()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.Empty((await editor.RequestAsync("typedcontent/memberDefinition", new { expression = "console.Strings.Nothing" })).EnumerateArray());
        Assert.Empty((await editor.RequestAsync("typedcontent/memberDefinition", new { expression = string.Empty })).EnumerateArray());
    }

    private static (string?, int) Place(JsonElement location) => (location.GetProperty("uri").GetString(), location.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
}
