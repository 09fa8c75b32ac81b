namespace TypedContent.Package.Tests;

/// <summary>Tests that a project accepts translations and sees what changed since.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class AcceptTests(PackedFeed feed)
{
    private const string Source = "# Pay an invoice\n\nPay the invoice 17 in the [portal](https://contoso.example).\n\nKeep the receipt for 10 years.\n";
    private const string Translation = "# Rechnung bezahlen\n\nZahlen Sie die Rechnung 17 im [Portal](https://contoso.example).\n\nHeben Sie die Quittung 10 Jahre auf.\n";

    [Fact]
    public async Task Texts_that_change_after_their_translation_was_accepted_are_reported()
    {
        var app = feed.NewConsumer();
        app.Write("content/en-US/pay.md", Source);
        app.Write("content/de-DE/pay.md", Translation);

        var accepted = await app.BuildAsync("-t:TypedContentAccept");
        accepted.AssertClean();
        Assert.Contains("TypedContent: 3 texts of 1 translation are accepted; the lock is written", accepted.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(app.Under("obj/Debug/net10.0/App.dll")));
        Assert.Contains("\n[de-DE from en-US] pay\n", await File.ReadAllTextAsync(app.Under("typedcontent.lock")), StringComparison.Ordinal);
        (await app.BuildAsync()).AssertClean();

        app.Write("content/en-US/pay.md", Source.Replace("receipt for", "receipt and the invoice for", StringComparison.Ordinal));
        (await app.BuildAsync()).AssertFailed("content/de-DE/pay.md(1,1): error TC2003: 1 of 3 texts changed in en-US since this was translated; translate it again, in line 5,");

        (await app.BuildAsync("-t:TypedContentAccept", "-p:TypedContentAccept=de-DE/*")).AssertClean();
        (await app.BuildAsync()).AssertClean();
    }

    [Fact]
    public async Task A_project_with_several_frameworks_can_accept_into_a_file_of_another_name()
    {
        var app = feed.NewConsumer("<TargetFrameworks>net10.0</TargetFrameworks><TargetFramework></TargetFramework><TypedContentLock>locks/all.lock</TypedContentLock>");
        app.Write("content/en-US/pay.md", Source);
        app.Write("content/de-DE/pay.md", Translation);
        app.Write("locks/all.lock", "typedcontent.lock 1\n\n[de-DE from en-US] pay\npin \"Keep\" = \"Heben\"\n");

        (await app.BuildAsync("-t:TypedContentAccept")).AssertClean();

        Assert.Contains("\npin \"Keep\" = \"Heben\"\n", await File.ReadAllTextAsync(app.Under("locks/all.lock")), StringComparison.Ordinal);
        Assert.Equal(3, (await File.ReadAllLinesAsync(app.Under("locks/all.lock"))).Count(line => line.Length == 15));
    }
}
