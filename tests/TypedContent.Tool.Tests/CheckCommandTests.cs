using System.Text.Json;

namespace TypedContent.Tool.Tests;

/// <summary>Tests the findings that <c>content check</c> shows, and its exit codes.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public CheckCommandTests() => _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "# A\n\nText.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_without_errors_are_a_success()
    {
        var run = _folder.Run("check");

        Assert.Equal((0, "No findings in 1 article.\n", string.Empty), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void Letters_and_their_accents_are_one_letter_as_in_a_build()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](#gr\u00F6\u00DFe)\n\n## Gro\u0308\u00DFe\n\n[y](u\u0308.md)\n").With("content/en-US/\u00FC.md", "# B\n");

        Assert.Equal("No findings in 2 articles.\n", _folder.Run("check").Output);
    }

    [Fact]
    public void A_finding_is_shown_with_its_line_and_what_to_do()
    {
        _folder.With("content/en-US/a.md", "# A\n\nSee 日本 [the other](B.md).\n").With("content/en-US/b.md", "# B\n\n[x](gone.md)\n");

        var run = _folder.Run("check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            warning[TC1005]: link target 'B.md' differs in case from the file's name
             --> content/en-US/a.md:3:20
              |
            3 | See 日本 [the other](B.md).
              |                      ^^^^
              = help: write 'b.md'

            error[TC1001]: link target 'gone.md' does not exist in en-US
             --> content/en-US/b.md:3:5
              |
            3 | [x](gone.md)
              |     ^^^^^^^

            1 error and 1 warning in 2 files; 2 articles checked.

            """, run.Output);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 2)]
    [InlineData("info", 3)]
    public void Findings_below_a_severity_are_left_out(string severity, int count)
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](B.md) [y](gone.md)\n\n[z](c)\n").With("content/en-US/b.md", "# B").With("content/en-US/c.md", "# C")
            .With("typedcontent.json", "{ \"severities\": { \"TC1009\": \"suggestion\", \"TC1008\": \"suggestion\", \"TC1006\": \"suggestion\", \"TC1007\": \"suggestion\", \"TC1010\": \"suggestion\" } }");

        Assert.Equal(count, Json("--severity", severity).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Findings_of_named_files_and_folders_are_shown_and_links_to_others_are_checked()
    {
        _folder.With("content/en-US/a.md", "[x](gone.md)").With("content/en-US/b/c.md", "[x](../a.md) [y](lost.md)");

        Assert.Equal("content/en-US/b/c.md", Assert.Single(Files("content/en-US/b")));
        Assert.Equal("content/en-US/a.md", Assert.Single(Files("content/en-US/a.md")));
        Assert.Equal(2, Files("content").Count);
        Assert.Equal((2, "content: 'gone' does not exist; name a file or a folder with articles\n"), (_folder.Run("check", "gone").ExitCode, _folder.Run("check", "gone").Errors));
        var wrong = _folder.Run("check", "typedcontent.json");
        Assert.Equal(
            (2, $"content: 'typedcontent.json' is not an article of {_folder.Under("typedcontent.json")}, nor a folder with one; name a file or a folder in '{_folder.Under("content")}', or state another project: --project\n"),
            (wrong.ExitCode, wrong.Errors));
    }

    [Fact]
    public void Json_has_each_finding_with_its_place()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](gone<é>.md)\n");

        var json = Json();
        var finding = json.GetProperty("findings")[0];

        Assert.Equal((1, 1, 1, 0), (json.GetProperty("version").GetInt32(), json.GetProperty("articles").GetInt32(), json.GetProperty("errors").GetInt32(), json.GetProperty("warnings").GetInt32()));
        Assert.Equal("TC1001 error content/en-US/a.md 3:5-3:15", $"{finding.GetProperty("rule")} {finding.GetProperty("severity")} {finding.GetProperty("file")} {finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")}");
        Assert.Equal("link target 'gone<é>.md' does not exist in en-US", finding.GetProperty("message").GetString());
    }

    [Fact]
    public void Sarif_has_what_code_scanning_needs()
    {
        _folder.With("content/en-US/a ö.md", "# A\n\n[x](gone.md)\n");

        using var sarif = JsonDocument.Parse(_folder.Run("check", "--format", "sarif").Output);
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("TC1001", rule.GetProperty("id").GetString());
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        Assert.StartsWith("No locale of the set has the article that a link names", rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("# TC1001", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("TypedContent", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal("link target 'gone.md' does not exist in en-US", result.GetProperty("message").GetProperty("text").GetString());
        Assert.StartsWith("https://", sarif.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("# TC1001", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal(("TC1001", 0, "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()));
        Assert.Equal("content/en-US/a%20%C3%B6.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 5, 3, 12), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));
        Assert.Single(result.GetProperty("partialFingerprints").EnumerateObject());

        int Number(string name) => place.GetProperty("region").GetProperty(name).GetInt32();
    }

    [Fact]
    public void GitHub_gets_ten_errors_and_the_rest_as_text()
    {
        _folder.With("content/en-US/a,b.md", string.Concat(Enumerable.Range(0, 12).Select(i => $"[x](gone{i}%20.md)\n\n")));

        var lines = _folder.Run("check", "-f", "github").Output.Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal("::error file=content/en-US/a%2Cb.md,line=1,col=5,endLine=1,endColumn=16,title=TC1001::link target 'gone0%2520.md' does not exist in en-US", lines[0]);
        Assert.Equal("content/en-US/a,b.md(21,5): error TC1001: link target 'gone10%20.md' does not exist in en-US", lines[10]);
        Assert.DoesNotContain('\e', string.Concat(lines));
    }

    [Fact]
    public void GitHub_gets_the_warnings_too_and_nothing_in_colors()
    {
        _folder.With("content/en-US/b.md", "# B").With("content/en-US/a.md", string.Concat(Enumerable.Repeat("[x](gone.md)\n\n", 12)) + string.Concat(Enumerable.Repeat("[x](B.md)\n\n", 12)));

        var lines = _folder.Run("check", "-f", "github").Output.Split('\n');

        Assert.Equal((10, 10, 4), (Count("::error "), Count("::warning "), Count("content/en-US/a.md(")));
        Assert.DoesNotContain('\e', string.Concat(lines));

        int Count(string start) => lines.Count(line => line.StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public void GitHub_gets_the_worst_of_each_file_first()
    {
        _folder.With("typedcontent.json", "{ \"severities\": { \"TC1005\": \"error\" } }").With("content/en-US/b.md", "# B")
            .With("content/en-US/a.md", string.Concat(Enumerable.Repeat("[x](B.md)\n\n", 12)))
            .With("content/en-US/c.md", string.Concat(Enumerable.Range(0, 12).Select(i => $"[x](gone{i}.md)\n\n")))
            .With("content/en-US/d.md", "[x](lost.md)\n\n[x](lost2.md)\n");

        var shown = _folder.Run("check", "-f", "github").Output.Split('\n').Where(line => line.StartsWith("::error ", StringComparison.Ordinal)).ToList();

        Assert.Equal(8, shown.Count(line => line.Contains("en-US/c.md", StringComparison.Ordinal)));
        Assert.Equal(2, shown.Count(line => line.Contains("en-US/d.md", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_finding_and_others_are_checked()
    {
        _folder.With("content/en-US/b.md", "[x](gone.md)");
        File.WriteAllBytes(_folder.Under("content/en-US/a.md"), [.. "# A\n\nx"u8, 0xFF, 0x41]);

        var findings = Json().GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("file")}({finding.GetProperty("line")},{finding.GetProperty("column")})");

        Assert.Equal(["TC0003 content/en-US/a.md(3,2)", "TC1001 content/en-US/b.md(1,5)"], findings);
    }

    [Fact]
    public void Known_findings_are_no_errors()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](gone.md)\n");
        Assert.Equal(1, _folder.Run("check").ExitCode);

        var written = _folder.Run("baseline");
        Assert.Equal((0, $"1 findings are known from now on ({_folder.Under("typedcontent.baseline")}).\n"), (written.ExitCode, written.Output));
        Assert.Equal(0, _folder.Run("check").ExitCode);

        _folder.With("content/en-US/a.md", "# A\n\n[x](gone.md) [y](lost.md)\n");
        Assert.Equal(1, _folder.Run("check").ExitCode);
    }

    [Fact]
    public void Findings_are_known_with_the_severities_of_the_project()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](gone.md) [y](B.md)\n").With("content/en-US/b.md", "# B\n")
            .With("typedcontent.json", "{ \"severities\": { \"TC1001\": \"none\", \"TC1005\": \"error\" } }");

        Assert.Equal(0, _folder.Run("baseline").ExitCode);

        var known = File.ReadAllLines(_folder.Under("typedcontent.baseline")).Where(line => !line.StartsWith('#'));
        Assert.Equal(["TC1005 | en-US/a.md | B.md"], known);
    }

    [Fact]
    public void A_baseline_in_a_folder_that_does_not_exist_is_a_clear_message()
    {
        _folder.With("typedcontent.json", "{ \"baseline\": \"lists/known.baseline\" }");

        var run = _folder.Run("baseline");

        Assert.Equal(
            (2, $"content: the folder of the baseline, '{_folder.Under("lists")}', does not exist; create it, or correct the path of the baseline in {_folder.Under("typedcontent.json")}\n"),
            (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Links_to_other_assemblies_are_no_findings_and_said_to_be_unchecked()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](typedcontent:Contoso.Help/gone.md#late)\n");

        var run = _folder.Run("check");

        Assert.Equal(
            (0, "No findings in 1 article.\n", "content: links to articles of other assemblies are not checked; only a build of the project, or a check of the .csproj, does that\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void A_rule_is_explained()
    {
        Assert.StartsWith("# TC1001", _folder.Run("explain", "tc1001").Output, StringComparison.Ordinal);
        Assert.Contains("TC1005  ", _folder.Run("explain").Output, StringComparison.Ordinal);
        Assert.Equal((2, "content: there is no rule 'TC9'; the rules are listed above\n"), (_folder.Run("explain", "TC9").ExitCode, _folder.Run("explain", "TC9").Errors));
    }

    private JsonElement Json(params string[] arguments) => JsonDocument.Parse(_folder.Run(["check", "--format", "json", .. arguments]).Output).RootElement;

    private List<string> Files(string path) => [.. Json(path).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()!)];
}
