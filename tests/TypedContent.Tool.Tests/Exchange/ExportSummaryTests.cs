namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests what an export says of the texts that it writes and leaves out.</summary>
public sealed class ExportSummaryTests : ImportTest
{
    [Fact]
    public void Texts_are_counted_by_their_states_and_those_that_are_left_out_by_the_reason()
    {
        Folder.With("content/en-US/a.md", "One.\n\nTwo.\n\nThree.\n").With("content/de-DE/a.md", "Eins.\n\nZwei.\n\nThree.\n");
        Assert.Equal("3 texts of 1 article in de-DE: 0 current, 2 translated but not accepted, 0 out of date, 1 not translated.\n", Summary());
        Assert.Equal(
            "1 text of 1 article in de-DE: 0 current, 0 translated but not accepted, 0 out of date, 1 not translated.\nLeft out: 2 texts with a translation that isn't out of date (--outdated).\n", Summary("--outdated"));

        Export("xliff");
        Replace("de.xliff", "<target state=\"translated\">Eins.<", "<target state=\"final\">Eins.<");
        Replace("de.xliff", "<target state=\"translated\">Zwei.<", "<target state=\"final\">Zwei.<");
        Assert.Equal(0, Folder.Run("import", "de.xliff").ExitCode);
        Folder.With("content/en-US/a.md", "One.\n\nTwo of them.\n\nThree.\n");

        Assert.Equal(
            "1 text of 1 article in de-DE: 1 current, 0 translated but not accepted, 0 out of date, 0 not translated.\nLeft out: 2 texts without a translation that is up to date, which a translation memory doesn't have.\n",
            Summary("--format", "tmx"));
    }

    [Fact]
    public void An_article_that_exceeds_a_limit_is_named()
    {
        Folder.With("content/en-US/big.md", string.Concat(Enumerable.Repeat("see [some page](b.md) and ", 6_000)) + "\n");

        var run = Folder.Run("export", "--locale", "de-DE", "--output", "de.xliff");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("content: content/en-US/big.md can't be read as a whole, so texts of it are left out; 'content check' says why\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("7 texts of 1 article", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{foo}")]
    [InlineData("https://example.com/{path")]
    [InlineData("https://example.com/{Path}")]
    public void Other_braces_in_the_address_of_a_page_are_refused(string page)
    {
        var run = Folder.Run("export", "--locale", "de-DE", "--output", "de.xliff", "--page", page);

        Assert.Equal((2, $"content: '{page}' has other braces than {{path}} and {{locale}}; write an address such as https://example.com/{{locale}}/{{path}}\n"), (run.ExitCode, run.Errors));
    }

    private string Summary(params string[] arguments) => Folder.Run(["export", "--locale", "de-DE", "--output", "de.file", .. arguments]).Errors;
}
