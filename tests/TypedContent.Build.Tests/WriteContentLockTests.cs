using Microsoft.Build.Framework;

namespace TypedContent.Build.Tests;

public sealed class WriteContentLockTests : IDisposable
{
    private const string Source = "# Pay\n\nPay the invoice 17 in the [portal](https://contoso.example).\n\nKeep the receipt.\n";
    private const string Translation = "# Zahlen\n\nZahlen Sie die Rechnung 17 im [Portal](https://contoso.example).\n\nHeben Sie die Quittung auf.\n";

    private readonly ContentProject _project = new();

    private string Text => File.ReadAllText(_project.Lock);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Translations_are_accepted_and_an_unchanged_lock_is_not_touched()
    {
        _project.With("en-US/a.md", Source).With("de-DE/a.md", Translation);

        Assert.True(_project.AcceptTask().Execute());

        Assert.StartsWith("typedcontent.lock 1\n# ", Text, StringComparison.Ordinal);
        Assert.Contains("\n[de-DE from en-US] a\n", Text, StringComparison.Ordinal);
        var message = Assert.Single(_project.Engine.Messages);
        Assert.Equal(
            (MessageImportance.High, $"TypedContent: 3 texts of 1 translation are accepted; the lock is written ({_project.Lock})"), (message.Importance, message.Message));

        File.WriteAllText(_project.Lock, Text.ReplaceLineEndings("\r\n"));
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_project.Lock, before);
        Assert.True(_project.AcceptTask().Execute());

        Assert.Equal(before, File.GetLastWriteTimeUtc(_project.Lock));
        Assert.EndsWith($"the lock is unchanged ({_project.Lock})", _project.Engine.Messages[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_plain_translations_gets_no_lock()
    {
        _project.With("en-US/a.md", Source);

        Assert.True(_project.AcceptTask().Execute());

        Assert.False(File.Exists(_project.Lock));
    }

    [Fact]
    public void Packs_and_baselines_are_made_with_the_lock()
    {
        _project.With("en-US/a.md", Source).With("de-DE/a.md", Translation);
        Assert.True(_project.AcceptTask().Execute());
        _project.Write("en-US/a.md", Source.Replace("Keep the receipt", "Always keep the receipt", StringComparison.Ordinal));

        Assert.True(_project.BaselineTask().Execute());
        Assert.Contains("TC2003 | de-DE/a.md | 1 | 3 | en-US\n", File.ReadAllText(_project.Baseline), StringComparison.Ordinal);
        Assert.True(_project.PackTask().Execute());

        File.WriteAllText(_project.Lock, "typedcontent.lock 1\n[de-DE from en-US] a\npin \"Always\" = \"Zahlen\"\n");
        var packs = File.ReadAllBytes(Path.Combine(_project.Output, "de-DE.pack"));
        Assert.True(_project.PackTask().Execute());
        Assert.NotEqual(packs, File.ReadAllBytes(Path.Combine(_project.Output, "de-DE.pack")));
    }

    [Fact]
    public void Nothing_is_written_while_a_file_is_not_read_to_its_end()
    {
        _project.With("en-US/a.md", Source).With("de-DE/a.md", Translation).With("en-US/b.md", "# B\n").With("de-DE/b.md", "# B\n\n" + new string('[', 5_000));

        Assert.False(_project.AcceptTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC5016", _project.Under("de-DE/b.md")), (error.Code, error.File));
        Assert.Equal("translations can't be accepted, since a part of this file was not read; correct the errors that the build reports for it", error.Message);
        Assert.False(File.Exists(_project.Lock));

        Assert.True(_project.AcceptTask("de-DE/a").Execute());
        Assert.True(File.Exists(_project.Lock));
    }

    [Fact]
    public void A_pattern_without_a_translation_is_an_error()
    {
        _project.With("en-US/a.md", Source).With("de-DE/a.md", Translation);

        Assert.False(_project.AcceptTask("de-DE/a;de-DE/b").Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(
            "translations can't be accepted, since there is no plain translation 'de-DE/b'; write its locale and path, such as 'de-DE/billing/invoices' or 'de-DE/billing/*'",
            error.Message);
        Assert.False(File.Exists(_project.Lock));
    }

    [Theory]
    [InlineData("typedcontent.lock 2\n", "TC5010", 1)]
    [InlineData("typedcontent.lock 1\n<<<<<<< HEAD\n", "TC0006", 2)]
    public void A_damaged_lock_is_not_overwritten(string text, string code, int line)
    {
        _project.With("en-US/a.md", Source).With("de-DE/a.md", Translation);
        File.WriteAllText(_project.Lock, text);

        Assert.False(_project.AcceptTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal((code, line, _project.Lock), (error.Code, error.LineNumber, error.File));
        Assert.Equal(text, Text);
    }

    [Fact]
    public void Uncertain_texts_are_listed()
    {
        _project.With("en-US/a.md", "# Roles\n\n- Admin\n- Agent\n- Owner\n").With("de-DE/a.md", "# Rollen\n\n- Vertreter\n- Besitzer\n- Gast\n- Leser\n");

        Assert.True(_project.AcceptTask().Execute());

        Assert.Contains(_project.Engine.Messages, message => message.Importance == MessageImportance.Normal && message.Code == "TC2017"
            && message.Message!.StartsWith("not accepted: it isn't certain that this item is the translation of 'A", StringComparison.Ordinal));
        Assert.Contains("; left out, since they aren't certain: ", _project.Engine.Messages[^1].Message, StringComparison.Ordinal);
    }
}
