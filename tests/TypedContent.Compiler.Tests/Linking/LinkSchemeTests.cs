using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests the schemes that a project adds.</summary>
public sealed class LinkSchemeTests
{
    private const string Text = "# A\n\n[Chat](slack://team/1) and <a href=\"SLACK://team/2\">here</a>, or [code](vscode:open)\n";

    [Fact]
    public void Links_with_a_scheme_of_the_project_have_a_destination()
    {
        var content = Set("slack; vscode:").With("en-US/a.md", Text);

        Assert.Empty(content.Check());
        Assert.Equal((LinkKind.External, "slack://team/1"), content.Resolve("en-US/a.md", "slack://team/1") is var link ? (link.Kind, link.Target) : default);
        var html = new PackReader(content.Pack()["en-US"])["a"].Body;
        Assert.Contains("<a href=\"slack://team/1\">Chat</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"SLACK://team/2\">here</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"vscode:open\">code</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Others_have_none_and_are_reported()
    {
        var content = Set("vscode").With("en-US/a.md", Text);

        Assert.Equal(["TC1003", "TC1003"], content.Check().Select(problem => problem.Rule.Id));
        Assert.DoesNotContain("team/", new PackReader(content.Pack()["en-US"])["a"].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript")]
    [InlineData("JavaScript:")]
    [InlineData("data")]
    [InlineData("file")]
    [InlineData("vbscript")]
    [InlineData("blob")]
    [InlineData("xref")]
    [InlineData("java script")]
    [InlineData("1st")]
    public void No_project_adds_a_scheme_that_runs_code_or_reads_files(string scheme)
    {
        var content = Set(scheme + ";slack").With("en-US/a.md", $"# A\n\n[x]({scheme.TrimEnd(':').Replace(" ", string.Empty, StringComparison.Ordinal)}:alert(1))\n");

        Assert.Equal("TC5013", Assert.Single(content.CheckSet()).Rule.Id);
        Assert.Equal(["slack"], content.Options.LinkSchemes.Added);
        Assert.DoesNotContain("href", new PackReader(content.Pack()["en-US"])["a"].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slack:x", "use https, mailto, tel or a path, or name 'slack' in TypedContentLinkSchemes to allow it")]
    [InlineData("Git+SSH://x", "use https, mailto, tel or a path, or name 'git+ssh' in TypedContentLinkSchemes to allow it")]
    [InlineData("htps://x", "'https' is similar, or name 'htps' in TypedContentLinkSchemes to allow it")]
    [InlineData("htp://x", "'http' is similar, or name 'htp' in TypedContentLinkSchemes to allow it")]
    [InlineData("mailt:x", "'mailto' is similar, or name 'mailt' in TypedContentLinkSchemes to allow it")]
    [InlineData("tell:1", "'tel' is similar, or name 'tell' in TypedContentLinkSchemes to allow it")]
    [InlineData("slack:1", "use https, mailto, tel or a path, or name 'slack' in TypedContentLinkSchemes to allow it")]
    [InlineData("slack:", "use https, mailto, tel or a path, or name 'slack' in TypedContentLinkSchemes to allow it")]
    [InlineData("localhost:x", "use https, mailto, tel or a path, or name 'localhost' in TypedContentLinkSchemes to allow it")]
    [InlineData("example.com:8080/x", "write 'https://example.com:8080/x' for a server, or use a path")]
    [InlineData("&#92;", "use https, mailto, tel or a path")]
    [InlineData("javascript:x", "use https, mailto, tel or a path")]
    [InlineData("VBScript:x", "use https, mailto, tel or a path")]
    [InlineData("file:///x", "use https, mailto, tel or a path")]
    [InlineData("data:text/html,x", "use https, mailto, tel or a path")]
    [InlineData("C:\\b.md", "use https, mailto, tel or a path")]
    [InlineData("a b:x", "use https, mailto, tel or a path")]
    [InlineData("localhost:8080/x", "write 'https://localhost:8080/x' for a server, or use a path")]
    [InlineData("\\b.md", "browsers read '\\' at the beginning as another server; write 'b.md' for a path")]
    [InlineData("\\g\\b.md", "browsers read '\\' at the beginning as another server; write 'g/b.md' for a path")]
    public void The_message_says_what_to_write(string destination, string advice)
    {
        var problem = Assert.Single(new ContentSet().With("en-US/a.md", $"[x](<{destination}>)").Check());

        Assert.Equal("TC1003", problem.Rule.Id);
        Assert.EndsWith("; " + advice, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slack:x")]
    [InlineData("mailto:x@example.com")]
    public void No_setting_allows_a_scheme_of_an_image(string destination) =>
        Assert.EndsWith("; use https or a path", Assert.Single(new ContentSet().With("en-US/a.md", $"![x](<{destination}>)").Check()).Message, StringComparison.Ordinal);

    private static ContentSet Set(string schemes) =>
        new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.LinkSchemes ? schemes : null) };
}
