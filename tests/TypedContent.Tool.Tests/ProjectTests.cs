using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Tests;

/// <summary>Tests how the settings of a content set are found, and what is said if they can't be.</summary>
public sealed class ProjectTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_settings_file_states_what_a_project_would()
    {
        _folder.With("typedcontent.json", """
            {
              // The articles are written in Swedish.
              "root": "docs", "sourceLocale": "sv-SE", "links": "site", "requiredMetadata": ["title"],
              "severities": { "TC3002": "error", "TC1001": "warning" },
            }
            """).With("docs/sv-SE/a.md", "---\ntitle: A\n---\n[x](gone)\n").With("docs/sv-SE/b.md", "# B\n").With("docs/node_modules/x.md", "[x](gone.md)").With("docs/.git/x.md", "[x](gone.md)");

        var run = _folder.Run("check");

        Assert.Contains("warning[TC1001]: link target 'gone' does not exist in sv-SE", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 articles checked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_file_is_found_above_the_current_folder()
    {
        _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "# A");
        using var inner = new ContentFolderFixture();

        Assert.Equal(0, _folder.Run("check", "--project", _folder.Under("typedcontent.json")).ExitCode);
        Assert.Equal(0, inner.Run("check", "-p", _folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("{ \"sorceLocale\": \"sv-SE\" }", "(1,3): 'sorceLocale' is not a setting; the settings are root, sourceLocale,")]
    [InlineData("{ \"root\": 3 }", "(1,3): the value of \"root\" must be a text")]
    [InlineData("{ \"locales\": 3 }", "(1,3): the value of \"locales\" must be a list of texts")]
    [InlineData("{ \"root\": \"gone\" }", ": the folder 'gone' does not exist; set \"root\" to the folder that has the articles")]
    [InlineData("{ \"severities\": { \"TC1\": \"error\" } }", "(1,19): there is no rule 'TC1'; content explain lists the rules")]
    [InlineData("{ \"severities\": { \"TC1001\": \"loud\" } }", "(1,19): 'loud' is not a severity; write none, suggestion, warning, or error")]
    [InlineData("{ \"severities\": 3 }", "(1,3): \"severities\" has severities by rules, such as { \"TC1006\": \"error\" }")]
    [InlineData("{\n  // ö\n  \"root\": \"ö\", \"x\": 1 }", "(3,16): 'x' is not a setting; ")]
    [InlineData("{\n  \"ö\": \"ö\", x }", "(2,13): 'x' is an invalid start of a property name. Expected a '\"'\n")]
    [InlineData("[]", "(1,1): settings are an object, such as { \"root\": \"content\" }")]
    [InlineData("{", "(1,2): ")]
    public void A_settings_file_that_is_wrong_is_one_clear_line(string json, string message)
    {
        _folder.With("typedcontent.json", json).With("content/en-US/a.md", "# A");

        var run = _folder.Run("check");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"content: {_folder.Under("typedcontent.json")}{message}", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Without_a_project_or_articles_the_message_says_what_to_do()
    {
        Assert.Equal((2, $"content: there is no project and no typedcontent.json in '{_folder.Path}' or above; run the command there, or state it: --project docs/MyApp.csproj\n"), Failure("check"));
        Assert.Equal((2, "content: 'gone' does not exist; give the path of a project, of a typedcontent.json, or of a folder that has one\n"), Failure("check", "-p", "gone"));

        _folder.With("typedcontent.json", "{}").With("content/readme.txt", "no article");
        Assert.Equal((2, $"content: there is no article in '{_folder.Under("content")}'; add one, such as en-US/welcome.md, or set the folder that has them in {_folder.Under("typedcontent.json")}\n"), Failure("check"));
    }

    [Fact]
    public void A_project_without_the_package_or_that_is_no_project_is_explained()
    {
        _folder.With("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        Assert.Equal((2, $"content: '{_folder.Under("App.csproj")}' has no reference to the package TypedContent, or isn't restored; run: dotnet restore \"{_folder.Under("App.csproj")}\"\n"), Failure("check"));

        _folder.With("App.csproj", "<Project");
        Assert.StartsWith($"content: MSBuild can't evaluate '{_folder.Under("App.csproj")}': ", Failure("check").Errors, StringComparison.Ordinal);

        _folder.With("Other.csproj", "<Project />");
        Assert.Equal((2, $"content: there are 2 projects in '{_folder.Path}'; choose one: --project App.csproj\n"), Failure("check"));
    }

    [Theory]
    [InlineData("'chek'", "chek")]
    [InlineData("'xml' is not a value of --format; write text, github, json, or sarif", "check", "--format", "xml")]
    [InlineData("'loud' is not a value of --severity; write warning, error, or info", "check", "--severity", "loud")]
    [InlineData("--watch shows text; leave --format out", "check", "--watch", "--format", "json")]
    public void Wrong_arguments_fail_and_say_what_is_allowed(string message, params string[] arguments)
    {
        var run = _folder.Run(arguments);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_speak_of_the_keys_of_the_settings_file()
    {
        _folder.With("typedcontent.json", "{ \"links\": \"pages\", \"requiredMetadata\": [\"title\"] }").With("content/en-US/a.md", "# A\n\n[TypedContentRoot](TypedContentRoot.md)\n");

        var messages = ContentCheck.Run(ProjectLocator.Load(null, _folder.Path), null).Findings.Select(finding => finding.Message).ToList();

        Assert.Contains("'pages' is not a value of \"links\"; write 'file' or 'site'", messages);
        Assert.Contains(messages, message => message.EndsWith("remove the key from \"requiredMetadata\"", StringComparison.Ordinal));
        Assert.Contains("link target 'TypedContentRoot.md' does not exist in en-US", messages);
    }

    [Theory]
    [InlineData("no pattern in TypedContentLayout has it", "no pattern in \"layout\" has it")]
    [InlineData("write it again with 'dotnet build -t:TypedContentBaseline', please", "write it again with 'content baseline', please")]
    [InlineData("with 'dotnet build -t:TypedContentAccept -p:TypedContentAccept=a/b'", "with 'content accept a/b'")]
    [InlineData("add a pattern, or leave the files out: <TypedContent Remove=\"$(TypedContentRoot)/x/**\" />", "add a pattern")]
    [InlineData("TypedContentAttribute and TypedContent", "TypedContentAttribute and TypedContent")]
    public void Texts_of_a_build_are_said_in_the_words_of_a_settings_file(string text, string said) => Assert.Equal(said, SettingsWording.Of(text));

    [UnixFact]
    public void A_full_disk_is_one_line()
    {
        _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "# A");

        var run = _folder.RunInShell("check --format json > /dev/full");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("content: No space left on device", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd('\n').Split('\n'));
    }

    private (int ExitCode, string Errors) Failure(params string[] arguments)
    {
        var run = _folder.Run(arguments);
        return (run.ExitCode, run.Errors);
    }
}
