namespace TypedContent.Package.Tests.Placement;

/// <summary>Tests programs that show edits while they run.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class LiveTextTests(PackedFeed feed)
{
    private const string Edited = "Dina kunder ska få höra av dig.";

    // The watcher, which the program starts, takes longer to start than the program takes to read the text of its build.
    private const string Program = """
        using System.Globalization;
        using System.Text;
        using App.Content;
        using TypedContent;

        Console.OutputEncoding = Encoding.UTF8;
        CultureInfo.CurrentUICulture = new CultureInfo("sv-SE");
        using var changed = new SemaphoreSlim(0);
        ContentChanges.Changed += (_, change) => changed.Release();
        Console.WriteLine(Articles.Welcome.Strings.YourCustomersShouldHearFromYouFirst);
        if (ContentChanges.IsSupported)
        {
            await changed.WaitAsync().ConfigureAwait(false);
            Console.WriteLine(Articles.Welcome.Strings.YourCustomersShouldHearFromYouFirst);
        }
        """;

    [Fact]
    public async Task A_program_shows_an_edit_through_the_watcher_and_the_next_build_has_it_too()
    {
        var app = feed.NewConsumer("<TypedContentPacks>files</TypedContentPacks><TypedContentLiveText>watch</TypedContentLiveText>");
        app.Write("Program.cs", Program);
        (await app.BuildAsync()).AssertClean();
        var assembly = File.GetLastWriteTimeUtc(app.Under("bin/Debug/net10.0/App.dll"));

        app.Write("content/sv-SE/welcome.md", Sample.Welcome.Replace(Sample.Sentence, Edited, StringComparison.Ordinal));
        var output = (await app.RunAsync()).Output;

        Assert.True(output.IndexOf(Sample.Sentence, StringComparison.Ordinal) is >= 0 and var old && output.IndexOf(Edited, StringComparison.Ordinal) > old, output);

        (await app.BuildAsync("-p:TypedContentLiveText=false")).AssertClean();
        Assert.Equal(assembly, File.GetLastWriteTimeUtc(app.Under("bin/Debug/net10.0/App.dll")));
        Assert.Equal(Edited, (await app.RunAsync()).Output.Trim());
    }

    [Fact]
    public async Task Only_a_program_in_Debug_with_packs_in_files_looks_for_changes()
    {
        var app = feed.NewConsumer("<TypedContentPacks>files</TypedContentPacks>");

        (await app.BuildAsync()).AssertClean();
        Assert.Contains("\"TypedContent.LiveText\": true", Configuration("Debug"), StringComparison.Ordinal);

        (await app.BuildAsync("-p:TypedContentPacks=embedded")).AssertClean();
        Assert.DoesNotContain("TypedContent", Configuration("Debug"), StringComparison.Ordinal);

        (await app.BuildAsync("-c", "Release")).AssertClean();
        Assert.DoesNotContain("TypedContent", Configuration("Release"), StringComparison.Ordinal);

        string Configuration(string name) => File.ReadAllText(app.Under($"bin/{name}/net10.0/App.runtimeconfig.json"));
    }
}
