using TypedContent.Compiler.Usage;
using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Editors;

namespace TypedContent.LanguageServer.Tests;

/// <summary>References lead from an article to the C# that names it, as the last build of its project listed it.</summary>
public sealed class CodeReferenceTests
{
    private const string Code = "app/Pages/Start.cs";
    private const string Article = "app/content/en-US/billing/invoices.md";

    private const string Source = "namespace App;\n\nclass Start\n{\n    object A = Articles.Billing.Invoices.Strings.PayInTime;\n    object B = Articles.Billing.Invoices.Sections.LatePayments;\n    object C = Articles.Billing.Invoices;\n}\n";

    [Theory]
    [InlineData(6, "4:49-4:58")]
    [InlineData(4, "5:50-5:62")]
    [InlineData(0, "6:32-6:40")]
    public async Task References_of_a_text_a_section_and_an_article_are_those_of_the_index(int line, string place)
    {
        await using var editor = await StartAsync(Source);

        var found = (await editor.RequestAsync("textDocument/references", new { textDocument = new { uri = editor.Uri(Article) }, position = new { line, character = 4 } })).EnumerateArray().ToList();

        Assert.Equal([$"{editor.Uri(Code)} {place}"], found.Select(location => $"{location.GetProperty("uri").GetString()} {Show(location.GetProperty("range"))}"));
    }

    [Fact]
    public async Task Code_that_was_edited_since_the_build_is_found_where_it_is_now()
    {
        await using var editor = await StartAsync("// One more line.\n" + Source);

        var found = await editor.RequestAsync("textDocument/references", new { textDocument = new { uri = editor.Uri(Article) }, position = new { line = 6, character = 4 } });

        Assert.Equal("5:49-5:58", Show(Assert.Single(found.EnumerateArray()).GetProperty("range")));
    }

    [Theory]
    [InlineData("class Start;\n")]
    [InlineData(null)]
    public async Task Code_that_no_longer_names_the_text_is_not_found(string? source)
    {
        await using var editor = await StartAsync(source);

        Assert.Empty((await editor.RequestAsync("textDocument/references", new { textDocument = new { uri = editor.Uri(Article) }, position = new { line = 6, character = 4 } })).EnumerateArray());
    }

    private static async Task<EditorSession> StartAsync(string? source)
    {
        (string, string)[] files = [("app/typedcontent.json", "{}"), (Article, "# Invoices\n\nHow to read.\n\n## Late payments\n\nPay in time.\n")];
        return await EditorSession.StartAsync(new UsedProjects(), [], source is null ? files : [.. files, (Code, source)]);
    }

    private static string Show(System.Text.Json.JsonElement range) =>
        string.Join('-', ((string[])["start", "end"]).Select(end => $"{range.GetProperty(end).GetProperty("line").GetInt32()}:{range.GetProperty(end).GetProperty("character").GetInt32()}"));

    /// <summary>Finds projects whose C# names articles.</summary>
    private sealed class UsedProjects : IProjectSource
    {
        public IReadOnlyList<IContentProject> Find(string folder) => [.. new EditorProjects().Find(folder).Select(project => new UsedProject(project))];
    }

    private sealed class UsedProject(IContentProject project) : IContentProject
    {
        public string Path => project.Path;

        public ProjectContent Read(IReadOnlyCollection<string>? changed) => project.Read(changed) is var content && System.IO.Path.GetFullPath("Pages/Start.cs", System.IO.Path.GetDirectoryName(Path)!) is var code
            ? content with { Uses = [.. UsesIn(content.Content.Compilation.Models[0].Name.ClassName, code)] } : throw new InvalidOperationException();

        public bool MayHave(string path) => project.MayHave(path);

        public string? ReadFile(string path) => project.ReadFile(path);

        public IReadOnlyCollection<string>? WaitForChange(CancellationToken cancellation) => project.WaitForChange(cancellation);

        private static ContentUse[] UsesIn(string article, string code) =>
        [
            new(article, ContentUse.Strings, "PayInTime", code, 5, 5),
            new(article, ContentUse.Sections, "LatePayments", code, 6, 5),
            new(article, string.Empty, string.Empty, code, 7, 5),
            new("Other", string.Empty, string.Empty, code, 7, 5),
        ];
    }
}
