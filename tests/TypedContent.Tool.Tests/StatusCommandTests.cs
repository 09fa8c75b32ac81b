using System.Text.Json;

namespace TypedContent.Tool.Tests;

/// <summary>Tests the reports about translations, and accepting them.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public StatusCommandTests() => _folder.With("typedcontent.json", "{}")
        .With("content/en-US/a.md", "# Pay\n\nOpen the portal of Contoso.\n").With("content/de-DE/a.md", "# Zahlen\n\nÖffnen Sie das Portal von Contoso.\n")
        .With("content/en-US/b/c.md", "# Other <b>\n\nText.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Totals_are_shown_by_locale_and_folder_and_articles_that_need_work()
    {
        var run = _folder.Run("status");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            locale  articles  texts  current  unknown  outdated  missing  left over  words  words left  done
            de-DE     1 of 2      4        0        2         0        2          0      8           2  50 %

            folder  articles  de-DE
            (root)         1  100 %
            b              1    0 %

            de-DE/b/c: missing, readers get en-US

            """, run.Output);
    }

    [Fact]
    public void An_accepted_translation_is_current_until_its_source_changes()
    {
        var accepted = _folder.Run("accept", "content/de-DE/a.md");
        Assert.Equal((0, $"TypedContent: 2 texts of 1 translation are accepted; the lock is written ({_folder.Under("typedcontent.lock")})\n"), (accepted.ExitCode, accepted.Output));
        Assert.Equal("current", Locale(Json(), "de-DE").GetProperty("state").GetString());
        Assert.EndsWith($"the lock is unchanged ({_folder.Under("typedcontent.lock")})\n", _folder.Run("accept", "de-DE/*").Output, StringComparison.Ordinal);

        _folder.With("content/en-US/a.md", "# Pay\n\nOpen the new portal of Contoso.\n");
        var changed = Locale(Json(), "de-DE");
        Assert.Equal("outdated", changed.GetProperty("state").GetString());
        var text = changed.GetProperty("texts")[0];
        Assert.Equal("content/en-US/a.md:3", $"{text.GetProperty("source").GetProperty("file")}:{text.GetProperty("source").GetProperty("line")}");
        Assert.Equal("content/de-DE/a.md:3", $"{text.GetProperty("translation").GetProperty("file")}:{text.GetProperty("translation").GetProperty("line")}");
    }

    [Fact]
    public void Accepting_what_does_not_exist_writes_nothing()
    {
        var run = _folder.Run("accept", "fr-FR/*");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"content: {_folder.Under("typedcontent.lock")}: translations can't be accepted, since there is no plain translation 'fr-FR/*'; write its locale and path, such as 'de-DE/billing/invoices' or 'de-DE/billing/*'\n", run.Errors);
        Assert.False(File.Exists(_folder.Under("typedcontent.lock")));
    }

    [Fact]
    public void A_locale_below_a_limit_fails()
    {
        Assert.Equal((0, string.Empty), Result("--fail-under", "de-DE=50"));
        Assert.Equal((1, "content: de-DE has 50 % of its texts, less than 50.5 %\n"), Result("--fail-under", "de-DE=50.5"));
        Assert.Equal((2, "content: no article is in 'fr-FR'; the locales are en-US, de-DE\n"), Result("--fail-under", "fr-FR=1"));
        Assert.Equal((2, "content: 'de-DE' is not a limit; write a locale and a percentage from 0 to 100, such as de-DE=95\n"), Result("--fail-under", "de-DE"));

        (int, string) Result(params string[] arguments) => _folder.Run(["status", .. arguments]) is var run ? (run.ExitCode, run.Errors) : default;
    }

    [Fact]
    public void The_page_stands_alone_and_quotes_texts_safely()
    {
        _folder.With("content/en-US/a.md", "# Pay\n\nOpen the portal of Contoso.\n\nNew \\<script> & text.\n").Run("accept");

        var run = _folder.Run("status", "--html", "report.html");
        var html = File.ReadAllText(_folder.Under("report.html"));

        Assert.Equal((0, $"content: the report is written to {_folder.Under("report.html")}\n"), (run.ExitCode, run.Errors));
        Assert.Contains("New &lt;script&gt; &amp; text.", html, StringComparison.Ordinal);
        Assert.Contains("content/en-US/a.md:5", html, StringComparison.Ordinal);
        foreach (var reference in (string[])["<script", "<link", "src=", "url(", "http", "@import"])
        {
            Assert.DoesNotContain(reference, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_one_line()
    {
        var run = _folder.Run("status", "--html", "gone/report.html");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("content: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    private JsonElement Json() => JsonDocument.Parse(_folder.Run("status", "--format", "json").Output).RootElement;

    private static JsonElement Locale(JsonElement json, string locale) =>
        json.GetProperty("articles")[0].GetProperty("locales").EnumerateArray().Single(element => element.GetProperty("locale").GetString() == locale);
}
