using System.Text.Json.Nodes;

namespace TypedContent.LanguageServer.Tests;

public sealed class FindingTests
{
    private const string Misspelled = "7:25-7:48 TC1001 link target 'payment-metods.md#cards' does not exist in en-US; 'payment-methods.md' is similar";

    [Fact]
    public async Task Findings_come_without_a_document_being_open()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var findings = await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0);

        Assert.Contains(Misspelled, findings);
    }

    [Fact]
    public async Task A_correction_removes_its_finding()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Invoices);
        await editor.FindingsAsync(Articles.Invoices, found => found.Contains(Misspelled));

        await editor.ChangeAsync(Articles.Invoices, 2, (7, 36), (7, 36), "h");

        var findings = await editor.FindingsAsync(Articles.Invoices, found => !found.Any(finding => finding.Contains("TC1001", StringComparison.Ordinal)));
        Assert.DoesNotContain(findings, finding => finding.Contains("metods", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_finding_of_an_edit_is_in_the_file_that_it_concerns()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Payments);

        await editor.ChangeAsync(Articles.Payments, 2, (9, 3), (9, 8), "Bank cards");

        var findings = await editor.FindingsAsync(Articles.Invoices, found => found.Any(finding => finding.Contains("TC1002", StringComparison.Ordinal)));
        Assert.Contains(findings, finding => finding.StartsWith("11:", StringComparison.Ordinal) && finding.Contains("'#cards'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pipe_is_a_finding_and_other_articles_have_theirs()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0);

        File.Delete(editor.Under(Articles.Payments));
        using (var made = System.Diagnostics.Process.Start("mkfifo", [editor.Under(Articles.Payments)]))
        {
            await made.WaitForExitAsync();
        }

        await editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri(Articles.Payments), type = 2 } } });

        await editor.FindingsAsync(Articles.Payments, found => found.Any(finding => finding.Contains("TC0003", StringComparison.Ordinal)));
        await editor.FindingsAsync(Articles.Invoices, found => found.Count(finding => finding.Contains("TC1001", StringComparison.Ordinal)) == 2);
    }

    [Fact]
    public async Task A_folder_that_is_gone_has_no_findings()
    {
        await using var editor = await EditorSession.StartAsync([.. Articles.All, ("content/en-US/home.md", "# Home\n")]);
        await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0);

        Directory.Delete(editor.Under("content/en-US/billing"), recursive: true);
        await editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri("content/en-US/billing"), type = 3 } } });

        await editor.FindingsAsync(Articles.Invoices, found => found.Count == 0);
    }

    [Fact]
    public async Task After_a_change_that_cannot_be_read_the_file_on_the_disk_counts()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.FindingsAsync(Articles.Invoices, found => found.Contains(Misspelled));
        await editor.OpenAsync(Articles.Invoices, "# Invoices\n");
        await editor.FindingsAsync(Articles.Invoices, found => !found.Contains(Misspelled));

        await editor.NotifyAsync("textDocument/didChange", new
        {
            textDocument = new { uri = editor.Uri(Articles.Invoices), version = 2 },
            contentChanges = new[] { new { range = new { start = new { line = int.MaxValue + 1L, character = 0 }, end = new { line = 0, character = 0 } }, text = "x" } },
        });

        await editor.FindingsAsync(Articles.Invoices, found => found.Contains(Misspelled));
        await editor.MessageAsync("close the file and open it again");
    }

    [Fact]
    public async Task Three_hundred_changes_stay_in_order()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Invoices);
        await editor.FindingsAsync(Articles.Invoices, found => found.Contains(Misspelled));

        // Each change is right only after the one before: a file name grows by one character at a time.
        var name = string.Concat(Enumerable.Range(0, 300).Select(i => (char)('a' + (i % 26))));
        for (var i = 0; i < name.Length; i++)
        {
            await editor.ChangeAsync(Articles.Invoices, i + 2, (7, 25 + i), (7, 25 + i), name[i].ToString());
        }

        await editor.FindingsAsync(Articles.Invoices, found => found.Any(finding => finding.StartsWith($"7:25-7:{48 + name.Length} TC1001", StringComparison.Ordinal)));
        Assert.Equal(editor.Versions.Order(), editor.Versions);
    }

    [Theory]
    [InlineData("utf-16", "11:28-")]
    [InlineData("utf-8", "11:30-")]
    public async Task Positions_are_counted_as_the_client_counts(string encoding, string range)
    {
        var files = Articles.All.ToArray();
        files[0].Text = files[0].Text.Replace("payment-methods.md#cards", "payment-methos.md#cards", StringComparison.Ordinal);
        var capabilities = new JsonObject { ["capabilities"] = new JsonObject { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray(encoding) } } };
        await using var editor = await EditorSession.StartAsync(capabilities, files);

        var findings = await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0);

        Assert.Equal(encoding, editor.Capabilities.GetProperty("positionEncoding").GetString());
        Assert.Contains(findings, finding => finding.StartsWith(range, StringComparison.Ordinal) && finding.Contains("methos", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_another_program_writes_is_read_again()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.FindingsAsync(Articles.Invoices, found => found.Contains(Misspelled));

        editor.Write("content/en-US/billing/payment-metods.md", "# Payment\n\n## Cards\n");
        await editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri("content/en-US/billing/payment-metods.md"), type = 1 } } });

        await editor.FindingsAsync(Articles.Invoices, found => !found.Contains(Misspelled));
    }

    [Fact]
    public async Task The_file_counts_again_after_a_document_is_closed()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Payments, "# Payment methods\n");
        await editor.FindingsAsync(Articles.Invoices, found => found.Any(finding => finding.Contains("TC1002", StringComparison.Ordinal)));

        await editor.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = editor.Uri(Articles.Payments) } });

        await editor.FindingsAsync(Articles.Invoices, found => !found.Any(finding => finding.Contains("TC1002", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_article_that_can_not_be_read_is_a_finding_and_hides_no_other()
    {
        var brackets = new string('[', 400_000);
        await using var editor = await EditorSession.StartAsync([.. Articles.All, ("content/en-US/bad.md", $"# Bad\n\n{brackets}\n")]);

        Assert.NotEmpty(await editor.FindingsAsync("content/en-US/bad.md", found => found.Count > 0));
        Assert.Contains(Misspelled, await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0));
    }

    [Fact]
    public async Task Each_project_of_a_workspace_has_its_own_findings()
    {
        await using var editor = await EditorSession.StartAsync(
            ("one/typedcontent.json", "{}"), ("one/content/en-US/a.md", "[b](b.md)\n"), ("two/typedcontent.json", "{}"), ("two/content/en-US/a.md", "[c](c.md)\n"), ("two/content/en-US/b.md", "# B\n"));

        Assert.Contains("'b.md'", Assert.Single(await editor.FindingsAsync("one/content/en-US/a.md", found => found.Count > 0)), StringComparison.Ordinal);
        Assert.Contains("'c.md'", Assert.Single(await editor.FindingsAsync("two/content/en-US/a.md", found => found.Count > 0)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_can_not_be_read_are_a_finding_of_their_file()
    {
        await using var editor = await EditorSession.StartAsync([("typedcontent.json", "{ \"rot\": \"content\" }"), .. Articles.All]);

        Assert.Contains("'rot' is not a setting", Assert.Single(await editor.FindingsAsync("typedcontent.json", found => found.Count > 0)), StringComparison.Ordinal);

        editor.Write("typedcontent.json", "{}");
        await editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri("typedcontent.json"), type = 2 } } });

        await editor.FindingsAsync(Articles.Invoices, found => found.Contains(Misspelled));
        await editor.FindingsAsync("typedcontent.json", found => found.Count == 0);
    }

    [Fact]
    public async Task A_client_can_ask_for_findings()
    {
        await using var editor = await EditorSession.StartAsync(new JsonObject { ["initializationOptions"] = new JsonObject { ["diagnostics"] = "pull" } }, Articles.All);
        await editor.OpenAsync(Articles.Invoices);

        var report = await editor.OfAsync("textDocument/diagnostic", Articles.Invoices);
        var again = await editor.RequestAsync("textDocument/diagnostic", new { textDocument = new { uri = editor.Uri(Articles.Invoices) }, previousResultId = report.GetProperty("resultId").GetString() });
        var all = await editor.RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });

        Assert.True(editor.Capabilities.TryGetProperty("diagnosticProvider", out _));
        Assert.Contains(Misspelled, report.GetProperty("items").EnumerateArray().Select(EditorSession.Show));
        Assert.Equal("unchanged", again.GetProperty("kind").GetString());
        Assert.Contains(all.GetProperty("items").EnumerateArray(), file => file.GetProperty("uri").GetString() == editor.Uri(Articles.Invoices));
        Assert.Empty(editor.Versions);
    }
}
