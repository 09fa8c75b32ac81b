namespace TypedContent.Package.Tests;

/// <summary>Tests types of a project that describe front matter.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SchemaTests(PackedFeed feed)
{
    private const string Schema = """
        using TypedContent;

        namespace App;

        [ContentMetadata("guide/invoices")]
        internal sealed record InvoiceFrontMatter(string Owner, DateOnly Reviewed, Level Level);

        internal enum Level { Beginner, Advanced }
        """;

    private const string Program = """
        var metadata = App.Content.Articles.Guide.Invoices.Metadata;
        Console.WriteLine($"{metadata.Owner} {metadata.Reviewed:yyyy-MM-dd} {metadata.Level}");
        """;

    [Theory]
    [InlineData("embedded")]
    [InlineData("files")]
    public async Task A_wrong_value_fails_each_build_at_its_line(string packs)
    {
        var app = feed.NewConsumer($"<TypedContentPacks>{packs}</TypedContentPacks><NoWarn>$(NoWarn);CA1812</NoWarn>");
        app.Write("Program.cs", Program);
        app.Write("Schema.cs", Schema);
        app.Write("content/sv-SE/guide/invoices.md", With("beginner"));
        (await app.BuildAsync()).AssertClean();
        Assert.Equal("Ann 2026-10-31 Beginner", (await app.RunAsync()).Output.Trim());
        Assert.Contains("\"enum\":[\"beginner\",\"advanced\"]", await File.ReadAllTextAsync(app.Under("obj/Debug/net10.0/typedcontent/frontmatter.schema.json")), StringComparison.Ordinal);

        app.Write("content/sv-SE/guide/invoices.md", With("begginer"));
        const string Finding = "invoices.md(4,8): error TC3009: 'level' is 'begginer', which is not an allowed value; write 'beginner'; allowed are 'beginner' or 'advanced'";
        (await app.BuildAsync()).AssertFailed(Finding);
        (await app.BuildAsync()).AssertFailed(Finding);

        app.Write("content/sv-SE/guide/invoices.md", With("advanced"));
        (await app.BuildAsync()).AssertClean();
        Assert.Equal("Ann 2026-10-31 Advanced", (await app.RunAsync()).Output.Trim());
    }

    private static string With(string level) => Sample.Invoices.Insert(4, $"owner: Ann\nreviewed: 2026-10-31\nlevel: {level}\n");
}
