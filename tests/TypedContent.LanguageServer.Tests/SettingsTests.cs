using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Settings that can't be read are a finding, and the articles are read when they are corrected.</summary>
public sealed class SettingsTests
{
    private const string Settings = "typedcontent.json";

    public static TheoryData<string> Wrong => ["{", "[]", "", "{ \"root\": 5 }", "{ \"root\": \"nowhere\" }", "{ \"unknown\": 1 }"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Settings_that_are_wrong_from_the_start_can_be_corrected(string wrong)
    {
        await using var editor = await EditorSession.StartAsync([.. Articles.All, (Settings, wrong)]);
        await editor.OpenAsync(Articles.Invoices);
        await editor.FindingsAsync(Settings, found => found.Any(finding => finding.Contains("TC5004", StringComparison.Ordinal)));

        await CorrectAsync(editor);

        await editor.FindingsAsync(Articles.Invoices, found => found.Any(finding => finding.Contains("payment-metods.md", StringComparison.Ordinal)));
        await editor.FindingsAsync(Settings, found => found.Count == 0);
    }

    [Fact]
    public async Task Settings_that_become_wrong_leave_the_findings()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0);

        editor.Write(Settings, "{");
        await ChangedAsync(editor);
        await editor.FindingsAsync(Settings, found => found.Count == 1);
        await CorrectAsync(editor);

        await editor.FindingsAsync(Settings, found => found.Count == 0);
    }

    [Fact]
    public async Task A_client_that_asks_for_findings_gets_the_defect()
    {
        await using var editor = await EditorSession.StartAsync(new JsonObject { ["initializationOptions"] = new JsonObject { ["diagnostics"] = "pull" } }, [.. Articles.All, (Settings, "{")]);

        var file = Assert.Single((await PullAsync(editor)).EnumerateArray());
        Assert.Equal(editor.Uri(Settings), Uri.UnescapeDataString(file.GetProperty("uri").GetString()!));
        Assert.Equal("TC5004", file.GetProperty("items")[0].GetProperty("code").GetString());

        await CorrectAsync(editor);
        while ((await PullAsync(editor)).EnumerateArray().Any(report => report.GetProperty("uri").GetString()!.EndsWith(Settings, StringComparison.Ordinal)))
        {
        }
    }

    private static async Task<JsonElement> PullAsync(EditorSession editor) =>
        (await editor.RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() })).GetProperty("items");

    private static Task CorrectAsync(EditorSession editor)
    {
        editor.Write(Settings, "{}");
        return ChangedAsync(editor);
    }

    private static Task ChangedAsync(EditorSession editor) =>
        editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri(Settings), type = 2 } } });
}
