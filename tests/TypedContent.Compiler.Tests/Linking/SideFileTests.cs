using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests that each defect of a file beside the articles is reported at its place.</summary>
public sealed class SideFileTests
{
    private const string Entry = """{ "source_path": "a.md", "redirect_url": "/b" }""";

    [Theory]
    [InlineData("", 1, 1, "it has no list 'redirections'; write")]
    [InlineData("[]", 1, 1, "it has no list 'redirections'; write")]
    [InlineData("42", 1, 1, "it has no list 'redirections'; write")]
    [InlineData("{ \"redirections\": 5 }", 1, 1, "it has no list 'redirections'; write")]
    [InlineData("{ \"redirections\": [\n  {\"source_path\": \"\\uZZZZ\"} ] }", 2, 19, "")]
    [InlineData("{ \"redirections\": [\n  {\"source_path\": \"\\x\"} ] }", 2, 19, "")]
    [InlineData("{ \"redirections\": [\n  {\"source_path\": \"\\UFFFFFFFF\"} ] }", 2, 30, "")]
    [InlineData("{ \"redirections\": [\n  " + Entry + ",\n  { ] }", 3, 5, "")]
    [InlineData("{ \"redirections\": [\n  " + Entry + ",\n  { \"source_path\": \"c.md\" } ] }", 3, 3, "the entry has no text 'redirect_url'; add the address")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"c.md\", \"redirect_url\": [ 5 ] } ] }", 2, 3, "the entry has no text 'redirect_url'; add the address")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": null, \"redirect_url\": \"/x\" } ] }", 2, 3, "the entry has no text 'source_path'; add the path")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"a\", \"source_path\": \"b\", \"redirect_url\": \"/x\" } ] }", 2, 25, "the key 'source_path' occurs twice; remove")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"de-DE/old/a.md\", \"redirect_url\": \"/x\" } ] }", 2, 3, "the path 'de-DE/old/a.md' begins with the folder of the locale 'de-DE', so that no link has it; write 'old/a.md'")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"./old/../a.md\", \"redirect_url\": \"/x\" } ] }", 2, 3, "the path './old/../a.md' has '.' or '..', so that no link has it; write 'a.md'")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"../../a.md\", \"redirect_url\": \"/x\" } ] }", 2, 3, "the path '../../a.md' has '.' or '..', so that no link has it; write 'the path under")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"./a.md\", \"redirect_url\": \"/x\" } ] }", 2, 3, "the path './a.md' has '.' or '..', so that no link has it; write 'a.md'")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": \"sv-SE/a.md\", \"redirect_url\": \"/x\" },\n  { \"source_path\": \"./b.md\", \"redirect_url\": \"/x\" } ] }", 2, 3, "the path 'sv-SE/a.md' begins")]
    [InlineData("{ \"redirections\": [\n  { \"source_path_from_root\": \"/c.md\" } ] }", 2, 3, "the entry has no text 'redirect_url'; add the address")]
    [InlineData("{ \"redirections\": [\n  { \"source_path\": ~, \"redirect_url\": \"/x\" } ] }", 2, 3, "the entry has no text 'source_path'; add the path")]
    [InlineData("\uFEFF{ \"redirections\": [\n  { \"source_path\": \"c.md\" } ] }", 2, 3, "the entry has no text 'redirect_url'; add the address")]
    [InlineData("{ \"redirections\": [],\n  \"redirections\": [] }", 2, 3, "the key 'redirections' occurs twice; remove")]
    [InlineData("redirections: &a\n- *a\n", 2, 3, "aliases are not supported; write out the value")]
    [InlineData("{ \"redirections\": [\n  \"\0\" ] }", 2, 3, "")]
    [InlineData("{ \"redirections\": [\n  \"\uFFFD\" ] }", 2, 4, "the character U+FFFD is damaged; save the file as UTF-8 text")]
    public void A_defect_of_a_list_of_redirects_is_reported(string json, int line, int column, string reason)
    {
        var problem = Redirects.Read(json, "/app/r.json").Problem!;

        AssertPlace(problem, "/app/r.json", line, column);
        Assert.StartsWith("the list of redirects is not valid: " + reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_a_defect()
    {
        var problem = Redirects.Read("{ \"redirections\": [\n  \"" + "😀"[0] + "\" ] }", "/app/r.json").Problem!;

        AssertPlace(problem, "/app/r.json", 2, 4);
        Assert.Equal("the list of redirects is not valid: the character U+D83D is damaged; save the file as UTF-8 text", problem.Message);
    }

    [Theory]
    [InlineData("", 1, 1, "it has no list 'references'; write")]
    [InlineData("references: 5\n", 1, 1, "it has no list 'references'; write")]
    [InlineData("references:\n- uid: A\n- uid: \"\\uZZZZ\"\n", 3, 8, "")]
    [InlineData("references:\n- uid: A\n- uid: \"\\x\"\n", 3, 8, "")]
    [InlineData("references:\n- uid: A\n- uid: [ B ]\n", 3, 3, "the 'uid' of the entry is not text; write one uid")]
    [InlineData("references:\n- uid: A\n  uid: B\n", 3, 3, "the key 'uid' occurs twice; remove one of them")]
    [InlineData("references:\n- uid: A\n- uid: [ B ]\n- uid: [ C ]\n", 3, 3, "the 'uid' of the entry is not text; write one uid")]
    [InlineData("references:\n- &a { uid: A }\n- *a\n- *a\n", 3, 3, "aliases are not supported; write out the value")]
    [InlineData("references:\n- &a { uid: A }\n- *a\n", 3, 3, "aliases are not supported; write out the value")]
    [InlineData("{ \"references\": [ { \"uid\": \"A\" }\n", 2, 1, "")]
    [InlineData("references:\n- [[[[[[[[[[[[[[[[[[[[[[]]]\n", 2, 17, "it is nested more than 16 deep; remove")]
    public void A_defect_of_a_cross_reference_map_is_reported(string text, int line, int column, string reason)
    {
        var problem = XrefMap.Read(text, "/app/x.yml").Problem!;

        AssertPlace(problem, "/app/x.yml", line, column);
        Assert.StartsWith("the cross-reference map is not valid: " + reason, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", 0)]
    [InlineData("{ \"redirections\": [] }", 0)]
    [InlineData("redirections: []\n---\nredirections: []\n", 0)]
    [InlineData("{ \"redirections\": [ " + Entry + " ], \"source_path\": \"c.md\" }", 1)]
    [InlineData("{ \"redirections\": [ " + Entry + " ], \"redirect_url\": \"/c\" }", 1)]
    [InlineData("{ \"redirections\": [ " + Entry + ", { \"comment\": \"c.md\" } ] }", 1)]
    [InlineData("{ \"redirections\": [ { \"source_path\": \"a.md\", \"owner\": { \"name\": \"b\" }, \"redirect_url\": \"/b\" } ] }", 1)]
    [InlineData("{ \"redirections\": [ { \"source_path\": \"id/a.md\", \"redirect_url\": \"/x\" }, { \"source_path_from_root\": \"/content/de-DE/b.md\", \"redirect_url\": \"/x\" } ] }", 2)]
    [InlineData("{ \"redirections\": [ { \"source_path\": \"how-to/a.md\", \"redirect_url\": \"/x\" }, { \"source_path\": \"en-US\", \"redirect_url\": \"/x\" } ] }", 2)]
    [InlineData("{\n\t\"redirections\": [\n\t\t{\n\t\t\t\"source_path\": \"a.md\",\n\t\t\t\"redirect_url\": \"/b\\/c\\u00e5\\ud83d\\ude00\",\n\t\t\t\"redirect_document_id\": false\n\t\t}\n\t]\n}\n", 1)]
    [InlineData("\uFEFF{\r\n  \"redirections\": [\r\n    " + Entry + "\r\n  ]\r\n}", 1)]
    [InlineData("{ \"redirections\": [ " + Entry + ", { \"source_path\": \"c.md\", \"monikers\": [ \"a\" ], \"redirect_url\": \"/d\" } ] }", 2)]
    public void A_valid_list_of_redirects_has_no_problem(string json, int count)
    {
        var list = Redirects.Read(json);

        Assert.Null(list.Problem);
        Assert.Equal(count, list.Items.Count);
    }

    [Theory]
    [InlineData("references: []\n", "")]
    [InlineData("references: []\n---\nreferences: []\n", "")]
    [InlineData("### YamlMime:XRefMap\nsorted: true\nreferences:\n- uid: A\n  name: A 😀\n  nameWithType: 'A'\n", "A")]
    [InlineData("{\"references\":[{\"uid\":\"A\",\"name\":\"A<T>\",\"spec\":[{\"uid\":\"B\"}]}]}", "B A")]
    public void A_valid_cross_reference_map_has_no_problem(string text, string uids)
    {
        var map = XrefMap.Read(text);

        Assert.Null(map.Problem);
        Assert.Equal(uids, string.Join(' ', map.Items));
    }

    [Fact]
    public void An_address_that_is_too_long_is_reported_and_left_out()
    {
        var list = Redirects.Read($$"""{ "redirections": [ {{Entry}}, { "source_path": "c.md", "redirect_url": "/{{new string('x', 5_000)}}" } ] }""");

        Assert.Equal([("a", "/b")], list.Items.AsEnumerable().Select(redirect => (redirect.Source, redirect.Target)));
        Assert.Contains("has more than 2048 characters", list.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_after_one_that_is_too_long_are_read_and_the_first_is_named()
    {
        static string LongEntry(string source, int length) => $$"""{ "source_path": "{{source}}.md", "redirect_url": "/{{new string('x', length - 1)}}" }""";
        var list = Redirects.Read($$"""{ "redirections": [ {{LongEntry("longest", 2_048)}},{{"\n"}}{{LongEntry("c", 2_049)}},{{"\n"}}{{LongEntry("d", 3_000)}}, {{Entry}} ] }""", "/app/r.json");

        Assert.Equal(["longest", "a"], list.Items.AsEnumerable().Select(redirect => redirect.Source));
        AssertPlace(list.Problem!, "/app/r.json", 2, 1);
        Assert.EndsWith("the 'redirect_url' of the entry has more than 2048 characters; shorten it", list.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_redirects_without_end_is_cut()
    {
        var entries = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"- {{source_path: a{i}, redirect_url: /b}}\n"));

        Assert.Null(Redirects.Read("redirections:\n" + entries).Problem);
        var list = Redirects.Read($"redirections:\n{entries}- {{source_path: last, redirect_url: /b}}\n- {{source_path: laster, redirect_url: /b}}\n", "/app/r.yml");
        Assert.Equal((100_000, "a99999"), (list.Items.Count, list.Items[^1].Source));
        AssertPlace(list.Problem!, "/app/r.yml", 100_002, 3);
        Assert.EndsWith("it has more than 100000 entries; split it", list.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_an_alias_is_read() => Assert.Equal(
        ["A", "B", "C"], XrefMap.Read("references:\n- &a { uid: A }\n- name: *a\n  uid: B\n- uid: C\n").Items.AsEnumerable());

    [Theory]
    [InlineData("{ \"redirections\": [ { ] }", "check the quotes, commas and brackets here; the rest was not read")]
    [InlineData("{ \"redirections\": [ { \"source_path\": \"\\UFFFFFFFF\" } ] }", "check the escapes in quoted values; the rest was not read")]
    [InlineData("{ \"redirections\": [ { \"source_path\": \"\\x\" } ] }", "check the quotes, commas and brackets here; the rest was not read")]
    public void What_to_check_at_damage_is_said(string json, string advice) =>
        Assert.EndsWith("; " + advice, Redirects.Read(json).Problem!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("/docs/old/a.md", "/home/me/repo/docs", "old/a")]
    [InlineData("/articles/Content/a.md", "C:\\repo\\articles\\content\\", "a")]
    [InlineData("/content/sv-SE/old/a.md", "/repo/content", "old/a")]
    [InlineData("/partner-center/a.md", "/repo/content", "partner-center/a")]
    [InlineData("articles/a.md", "", "articles/a")]
    [InlineData("/a.md", "/a.md", "a")]
    public void A_path_from_the_root_of_the_repository_is_one_of_the_content(string path, string root, string article)
    {
        var json = $$"""{ "redirections": [ { "source_path_from_root": "{{path}}", "redirect_url": "/b" } ] }""";

        Assert.Equal([(article, "/b")], Redirects.Read(json, "r.json", root).Items.AsEnumerable().Select(redirect => (redirect.Source, redirect.Target)));
    }

    [Theory]
    [InlineData("# a comment\nTC1001 | sv-SE/a.md | b.md | sv-SE\n<<<<<<< HEAD\nTC1001 | sv-SE/a.md | c.md | sv-SE\n", 3)]
    [InlineData("TC1001\n", 1)]
    [InlineData("TC0000 | a.md\n", 1)]
    [InlineData("\n\0\u0001\uFFFD\n", 2)]
    public void A_line_of_the_baseline_that_is_no_finding_is_reported(string text, int line)
    {
        var problem = Baseline.Read(text, "/app/baseline").Problem!;

        AssertPlace(problem, "/app/baseline", line, 1);
        Assert.StartsWith("the baseline is not valid: '", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# a comment\r\nTC1001 | sv-SE/a.md | b.md | sv-SE\r\n\r\n  TC9012 | a | b\n", 2)]
    public void A_valid_baseline_has_no_problem(string text, int count)
    {
        var baseline = Baseline.Read(text);

        Assert.Null(baseline.Problem);
        Assert.Equal(count, baseline.Items.Count);
    }

    [Fact]
    public void The_problems_of_files_beside_the_articles_are_findings()
    {
        var list = Redirects.Read("{", "/app/r.json");
        var compilation = ContentCompilation.Create(
            new ContentSet().With("sv-SE/a.md", "[a](gone.md)").Files, new() { Namespace = "App" }, LinkTargets.None with { Problems = new(list.Problems) });

        Assert.Equal(["TC5010", "TC1001"], compilation.GetFindings(ReportSettings.Default).Select(finding => finding.Problem.Rule.Id));
    }

    private static void AssertPlace(Problem problem, string filePath, int line, int column) =>
        Assert.Equal(("TC5010", filePath, (line, column)), (problem.Rule.Id, problem.FilePath, problem.Span.Place()));
}
