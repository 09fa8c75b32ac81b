using Microsoft.Build.Framework;

namespace TypedContent.Build.Tests;

public sealed class WriteContentBaselineTests : IDisposable
{
    private const string Broken = "# A\n\n[b](gone.md)\n";

    private readonly ContentProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_findings_are_lines_of_the_file()
    {
        _project.With("sv-SE/a.md", Broken);

        Assert.True(_project.BaselineTask().Execute());

        Assert.Contains("TC1001 | sv-SE/a.md | gone.md | sv-SE\n", Text, StringComparison.Ordinal);
        Assert.Single(Findings);
        Assert.NotEqual('\uFEFF', Text[0]);
        var message = Assert.Single(_project.Engine.Messages);
        Assert.Equal((MessageImportance.High, $"TypedContent: 1 findings are known from now on ({_project.Baseline})"), (message.Importance, message.Message));
    }

    [Fact]
    public void A_set_without_findings_has_a_file_without_lines()
    {
        _project.With("sv-SE/a.md", "# A");

        Assert.True(_project.BaselineTask().Execute());

        Assert.Empty(Findings);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("title,ms.date", 1)]
    public void Required_metadata_is_checked(string? keys, int findings)
    {
        _project.With("sv-SE/a.md", "---\ntitle: A\n---\n# A\n");
        _project.Set("TypedContentRequiredMetadata", keys);
        var task = _project.BaselineTask();

        Assert.True(task.Execute());

        Assert.Equal(findings, Findings.Count(line => line.StartsWith("TC3002 | sv-SE/a.md | ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("schemas 2\nschema\tT\tPage\npatterns\t**\nkey\towner\tText\t0\t1\t0\nend\n", 1)]
    [InlineData("schemas 2\nend\n", 0)]
    [InlineData("damaged", 0)]
    [InlineData(null, 0)]
    public void Front_matter_is_compared_with_the_types_that_the_last_build_knew(string? schemas, int findings)
    {
        _project.With("sv-SE/a.md", "# A\n");
        var task = _project.BaselineTask();
        task.SchemasPath = _project.Under("schemas.cache");
        if (schemas is not null)
        {
            _project.Write("schemas.cache", schemas);
        }

        Assert.True(task.Execute());

        Assert.Equal(findings, Findings.Count(line => line.StartsWith("TC3006 | sv-SE/a.md | ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Assets_and_cross_references_are_those_that_the_project_lists()
    {
        _project.With("sv-SE/a.md", "![a](media/a.png) ![b](media/b.png) [x](xref:App.Known) [y](xref:App.Unknown)\n");
        _project.Write("xrefmap.yml", "references:\n- uid: App.Known\n  href: known\n");
        var task = _project.BaselineTask();
        task.Assets = [_project.Item("sv-SE/media/a.png")];
        task.XrefMaps = [_project.Item("xrefmap.yml")];

        Assert.True(task.Execute());

        Assert.Equal(["TC1015", "TC1016"], Findings.Select(line => line.Split(' ')[0]));
        Assert.Contains("b.png", Text, StringComparison.Ordinal);
        Assert.Contains("App.Unknown", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_and_other_repositories_are_those_that_the_project_lists()
    {
        _project.With("sv-SE/a.md", "[p](landing/) [g](gone/) [o](../../_other/x.md) [n](../../_none/x.md)\n");
        _project.Write("publish.json", """{ "dependent_repositories": [ { "path_to_root": "_other", "url": "x" }, { "path_to_root": "." } ] }""");
        _project.Set("TypedContentLinks", "site");
        var task = _project.BaselineTask();
        task.Pages = [_project.Item("sv-SE/landing.yml")];
        task.PublishConfigs = [_project.Item("publish.json")];

        Assert.True(task.Execute());

        Assert.Equal(["TC1001 | sv-SE/a.md | gone/ | sv-SE", "TC1004 | sv-SE/a.md | ../../_none/x.md"], Findings);
    }

    [Fact]
    public void A_publish_config_that_is_damaged_is_a_finding()
    {
        _project.With("sv-SE/a.md", "# A\n");
        _project.Write("publish.json", "{ \"dependent_repositories\": [ { \"path_to_root\": \"_other\" ");
        var task = _project.BaselineTask();
        task.PublishConfigs = [_project.Item("publish.json")];

        Assert.True(task.Execute());

        Assert.StartsWith("TC5010 | ", Assert.Single(Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Locales_that_are_not_included_have_no_findings()
    {
        _project.With("sv-SE/a.md", Broken).With("de-DE/a.md", Broken);
        _project.Set("TypedContentLocales", "de-DE");
        var task = _project.BaselineTask();

        Assert.True(task.Execute());

        Assert.StartsWith("TC1001 | de-DE/a.md | ", Assert.Single(Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_article_is_an_error_and_nothing_is_written()
    {
        _project.List("sv-SE/gone.md");

        Assert.False(_project.BaselineTask().Execute());

        Assert.Equal(("TC0003", _project.Under("sv-SE/gone.md")), (_project.Engine.Errors[0].Code, _project.Engine.Errors[0].File));
        Assert.False(File.Exists(_project.Baseline));
    }

    [Fact]
    public void A_file_in_another_encoding_is_an_error_at_its_first_character()
    {
        _project.With("sv-SE/a.md", string.Empty);
        File.WriteAllBytes(_project.Under("sv-SE/a.md"), [.. "# A\n\nGr"u8, 0xFC, .. "n\n"u8]);

        Assert.False(_project.BaselineTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC0003", 3, 3), (error.Code, error.LineNumber, error.ColumnNumber));
        Assert.Equal("the file can't be read: it is not UTF-8 text; save it as UTF-8", error.Message);
        Assert.False(File.Exists(_project.Baseline));
    }

    private string Text => File.ReadAllText(_project.Baseline);

    private IEnumerable<string> Findings => Text.Split('\n').Where(line => line.StartsWith("TC", StringComparison.Ordinal));
}
