using System.Text.Json;
using TypedContent.Tool.Initialization;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Tests;

/// <summary>Tests what <c>content init</c> sees in a folder.</summary>
public sealed class InitTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("folders of locales", "docs/en-US/a.md docs/de-DE/a.md README.md", "{ root: docs, sourceLocale: en-US }")]
    [InlineData("other English", "docs/en/a.md docs/de/a.md", "{ root: docs, sourceLocale: en }")]
    [InlineData("no English", "sv-SE/a.md sv-SE/b.md de-DE/a.md", "{ root: ., sourceLocale: sv-SE }")]
    [InlineData("source beside", "docs/a.md docs/guide/b.md docs/de/a.md docs/de/guide/b.md", "{ root: docs, sourceLocale: en, locales: [en,de] }")]
    [InlineData("names of files", "docs/a.md docs/a.de.md docs/b.md docs/b.de.md", "{ root: docs, sourceLocale: en, locales: [en,de], layout: [{path}.{locale}.md,{path}.md] }")]
    [InlineData("Docusaurus", "web/docs/a.md web/i18n/de/docusaurus-plugin-content-docs/current/a.md", "{ root: web, sourceLocale: en, locales: [en,de], layout: [docs/{path}.md,i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.md] }")]
    [InlineData("one language", "guides/a.md guides/b/c.md CONTRIBUTING.md", "{ root: guides, sourceLocale: en }")]
    public void Settings_are_those_that_the_folder_shows(string name, string paths, string settings)
    {
        Assert.NotEmpty(name);
        foreach (var path in paths.Split(' '))
        {
            _folder.With(path, "# Title\n\nText.\n");
        }

        Assert.Equal(settings, Written());
        Assert.Empty(ProjectLocator.Load(null, _folder.Path).Options.Invalid);
    }

    [Fact]
    public void Articles_that_contain_their_source_text_are_translated_from_English()
    {
        _folder.With("sv-SE/a.md", "<span data-ttu-id=\"0a0a0-101\">Text</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a0a0-101\">Text</span></span>\n").With("de-DE/a.md", "# A");

        Assert.Equal("{ root: ., sourceLocale: en-US }", Written());
    }

    [Fact]
    public void Links_without_extensions_are_those_of_a_site()
    {
        _folder.With("en/a.md", "[b](b) [c](../c/)\n").With("en/b.md", "# B").With("de/a.md", "[b](b)\n").With("de/b.md", "# B");

        Assert.Equal("{ root: ., sourceLocale: en, links: site }", Written());
    }

    [Fact]
    public void What_is_there_is_not_overwritten()
    {
        _folder.With("en/a.md", "# A").With("typedcontent.json", "{ \"root\": \"en\" }");

        var run = _folder.Run("init");

        Assert.Equal((2, $"content: '{_folder.Under("typedcontent.json")}' exists already; edit it, or remove it first\n"), (run.ExitCode, run.Errors));
        Assert.Equal("{ \"root\": \"en\" }", File.ReadAllText(_folder.Under("typedcontent.json")));
    }

    [Fact]
    public void It_says_what_it_saw_and_a_check_follows()
    {
        _folder.With("docs/en-US/a.md", "# A\n").With("docs/de-DE/a.md", "# A\n");

        var run = _folder.Run("init");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            typedcontent.json is written, with what the folder shows:
              root          docs (2 articles)
              layout        folders of locales
              locales       de-DE (1), en-US (1)
              source locale en-US: it has articles
              links         files (billing/invoices.md)
            Correct what is wrong there, and run: content check

            """, run.Output);
        Assert.Equal(0, _folder.Run("check").ExitCode);
        Assert.Equal(_folder.Run("init", "--schema").Output, File.ReadAllText(_folder.Under("typedcontent.schema.json")));
    }

    [Fact]
    public void The_advice_about_another_folder_names_it()
    {
        _folder.With("my docs/en-US/a.md", "# A\n");

        var lines = _folder.Run("init", "my docs").Output.Split('\n');

        Assert.StartsWith("my docs/typedcontent.json is written", lines[0], StringComparison.Ordinal);
        Assert.Equal("Correct what is wrong there, and run: content check -p \"my docs/\"", lines[^2]);
        Assert.Equal(0, _folder.Run("check", "-p", "my docs/").ExitCode);
    }

    [Theory]
    [InlineData("gone", "the folder '{0}' does not exist; name the one that has the articles")]
    [InlineData(".", "there is no Markdown article in '{0}'; run the command in the folder that has them, or name it: content init docs")]
    public void A_folder_without_articles_is_explained(string folder, string message)
    {
        _folder.With("README.md", "# Read me");

        var run = _folder.Run("init", folder);

        Assert.Equal((2, $"content: {string.Format(null, message, Path.GetFullPath(folder, _folder.Path))}\n"), (run.ExitCode, run.Errors));
        Assert.False(File.Exists(_folder.Under("typedcontent.json")));
    }

    [Fact]
    public void The_schema_has_all_keys()
    {
        using var schema = JsonDocument.Parse(SettingsWriter.Schema);

        Assert.Equal(
            SettingsFile.Keys.Keys.Append("$schema").Append("severities").Order(StringComparer.Ordinal),
            schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(
            SettingsFile.Keys.Where(key => key.Value.Default.Length > 0),
            key => Assert.Equal(key.Value.Default, schema.RootElement.GetProperty("properties").GetProperty(key.Key).GetProperty("default").ToString(), ignoreCase: true));
    }

    private string Written()
    {
        var text = SettingsWriter.Write(ContentLook.At(_folder.Path), _folder.Path);
        _folder.With("typedcontent.json", text);
        using var json = JsonDocument.Parse(text);
        return $"{{ {string.Join(", ", json.RootElement.EnumerateObject().Where(property => property.Name != "$schema").Select(property => $"{property.Name}: {Text(property.Value)}"))} }}";
    }

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? $"[{string.Join(',', value.EnumerateArray())}]" : value.ToString();
}
