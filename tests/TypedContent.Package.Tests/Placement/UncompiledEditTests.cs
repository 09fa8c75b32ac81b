namespace TypedContent.Package.Tests.Placement;

/// <summary>Tests that the compiler doesn't run for an edit of a text if packs are not in the assembly, and that nothing else is lost.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class UncompiledEditTests(PackedFeed feed)
{
    private const string Files = "<TypedContentPacks>files</TypedContentPacks><TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    [Fact]
    public async Task An_edit_of_a_text_writes_its_pack_and_shows_the_warnings_again()
    {
        var app = feed.NewConsumer(Files);
        app.Write("content/sv-SE/guide/support.md", Sample.Support + "\n[x](Invoices.md)\n");
        var first = await app.BuildAsync();
        Assert.Contains("warning TC1005", Assert.Single(first.Problems), StringComparison.Ordinal);
        var assembly = Time("App.dll");
        var pack = Time("App.content/sv-SE.pack");
        var other = Time("App.content/en-US.pack");

        app.Write("content/sv-SE/welcome.md", Sample.Welcome.Replace("höra av dig", "få höra av dig", StringComparison.Ordinal));
        var edited = await app.BuildAsync();

        Assert.Equal(first.Problems, edited.Problems);
        Assert.Equal(assembly, Time("App.dll"));
        Assert.Equal(other, Time("App.content/en-US.pack"));
        Assert.NotEqual(pack, Time("App.content/sv-SE.pack"));
        Assert.Contains("få höra av dig", (await app.RunAsync()).Output, StringComparison.Ordinal);
        Assert.Equal(first.Problems, (await app.BuildAsync()).Problems);

        app.Write("content/sv-SE/guide/support.md", Sample.Support);
        (await app.BuildAsync()).AssertClean();
        Assert.NotEqual(assembly, Time("App.dll"));

        DateTime Time(string path) => File.GetLastWriteTimeUtc(app.Under("bin/Debug/net10.0/" + path));
    }

    [Fact]
    public async Task A_broken_link_fails_each_build_until_it_is_mended()
    {
        var app = feed.NewConsumer(Files);
        (await app.BuildAsync()).AssertClean();

        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);
        (await app.BuildAsync()).AssertFailed("error TC1001");
        (await app.BuildAsync()).AssertFailed("error TC1001");
        app.Write("content/sv-SE/guide/support.md", Sample.Support.Replace("Ring oss", "Skriv till oss", StringComparison.Ordinal));
        (await app.BuildAsync()).AssertFailed("error TC1001");

        app.Write("content/sv-SE/welcome.md", Sample.Welcome);
        (await app.BuildAsync()).AssertClean();
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());
    }
}
