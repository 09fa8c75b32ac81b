namespace TypedContent.LanguageServer.Tests;

public sealed class CompletionTests
{
    [Fact]
    public async Task Images_of_a_set_without_a_project_are_those_in_its_folder()
    {
        await using var editor = await EditorSession.StartAsync([.. Articles.All, ("content/en-US/media/card.png", "x"), ("content/en-US/media/card.txt", "x"), ("content/en-US/.media/hidden.png", "x")]);
        await editor.OpenAsync(Articles.Payments, "# Payment methods\n\n![a card](\n");

        var items = (await editor.AtAsync("textDocument/completion", Articles.Payments, 2, 10)).GetProperty("items");

        Assert.Equal("../media/card.png", Assert.Single(items.EnumerateArray()).GetProperty("label").GetString());
    }

    [Fact]
    public async Task Uids_of_a_set_without_a_project_are_those_of_its_articles()
    {
        await using var editor = await EditorSession.StartAsync([.. Articles.All, ("content/en-US/home.md", "---\nuid: home-page\n---\n\n# Home\n\nSee <xref:other.page?text=x>.\n")]);
        await editor.OpenAsync(Articles.Payments, "# Payment methods\n\n[a](xref:\n");

        var items = (await editor.AtAsync("textDocument/completion", Articles.Payments, 2, 9)).GetProperty("items");

        Assert.Equal(["home-page", "other.page"], items.EnumerateArray().Select(item => item.GetProperty("label").GetString()));
    }

    [Theory]
    [InlineData("See [x](pay", "payment-methods.md")]
    [InlineData("See [x](payment-methods.md#", "cards")]
    [InlineData("See [x](#", "a")]
    [InlineData("[!INCLUDE [fees](", "../includes/fees.md")]
    [InlineData("> [!", "WARNING]")]
    [InlineData("Nice :tad", ":tada:")]
    [InlineData("<!-- typedcontent-disable-next-line TC10", "TC1001")]
    [InlineData("[x]: pay", "payment-methods.md")]
    [InlineData("<a href=\"pay", "payment-methods.md")]
    public async Task What_can_be_named_is_offered(string line, string expected)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Invoices, $"# A\n\n{line}\n");

        Assert.Contains(expected, await LabelsAsync(editor, 2, line.Length));
    }

    [Theory]
    [InlineData("Just a text with (brackets")]
    [InlineData("A time: 10:30")]
    [InlineData("[!NOTE] pay")]
    public async Task Other_text_is_not_completed(string line)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Invoices, $"# A\n\n{line}\n");

        Assert.Empty(await LabelsAsync(editor, 2, line.Length));
    }

    [Theory]
    [InlineData("---\nms.to\n---\n", 1, 5, "ms.topic: ")]
    [InlineData("---\nms.topic: h\n---\n", 1, 11, "how-to")]
    [InlineData("---\nms.contentlocale: \n---\n", 1, 18, "de-DE")]
    public async Task Front_matter_is_completed_with_that_of_other_articles(string text, int line, int character, string expected)
    {
        var files = Articles.All.ToArray();
        files[1].Text = files[1].Text.Replace("---\n\n#", "ms.contentlocale: en-US\n---\n\n#", StringComparison.Ordinal);
        await using var editor = await EditorSession.StartAsync(files);
        await editor.OpenAsync(Articles.Invoices, text);

        Assert.Contains(expected, await LabelsAsync(editor, line, character));
    }

    [Theory]
    [InlineData("---\nlev\n---\n", 1, 3, "level: ")]
    [InlineData("---\nlevel: \n---\n", 1, 7, "expert")]
    [InlineData("---\nrelated:\n- bill\n---\n", 2, 6, "billing/payment-methods")]
    [InlineData("---\nisOld: t\n---\n", 1, 8, "true")]
    public async Task Front_matter_is_completed_with_its_type_in_CSharp(string text, int line, int character, string expected)
    {
        await using var editor = await EditorSession.StartAsync(new SchemaProjects(), [], Articles.All);
        await editor.OpenAsync(Articles.Invoices, text);

        var labels = await LabelsAsync(editor, line, character);
        Assert.True(labels.Contains(expected), $"{string.Join(", ", labels)}; {string.Join(", ", editor.Messages)}");
    }

    private static async Task<List<string>> LabelsAsync(EditorSession editor, int line, int character) =>
        [.. (await editor.AtAsync("textDocument/completion", Articles.Invoices, line, character)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];
}
