using System.Globalization;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests links to the articles of referenced assemblies.</summary>
public sealed class ReferenceTests
{
    private const string Link = "typedcontent:Contoso.Help/";

    private static readonly ContentText[] s_help =
    [
        new("en-US/billing/invoices.md", "# Invoices\n\nText.\n\n## Late\n\n<a id=\"fees\"></a>Fees.\n"),
        new("de-DE/billing/invoices.md", "# Rechnungen\n\nText.\n\n## Zu spät\n\nGebühren.\n"),
        new("en-US/support/index.md", "# Support\n"),
        new("en-US/set.md", "# Set\n"),
        new(".openpublishing.redirection.json", """{ "redirections": [{ "source_path": "old.md", "redirect_url": "billing/invoices.md" }] }""", kind: "redirects"),
    ];

    private static readonly Lazy<Generation> s_project = new(() => Referring.Export("Contoso.Help", s_help));
    private static readonly Lazy<MetadataReference> s_reference = new(() => s_project.Value.ToReference());

    [Theory]
    [InlineData("billing/invoices.md")]
    [InlineData("billing/invoices")]
    [InlineData("billing/../billing/invoices.md?view=a#late")]
    [InlineData("billing/invoices.md#fees")]
    [InlineData("billing/invoices.md#top")]
    [InlineData("support/")]
    [InlineData("support/index.md")]
    [InlineData("missing.md", "TC1001 link target 'typedcontent:Contoso.Help/missing.md' does not exist in en-US")]
    [InlineData("billing/invoises.md#late", "TC1001 link target 'typedcontent:Contoso.Help/billing/invoises.md#late' does not exist in en-US; 'typedcontent:Contoso.Help/billing/invoices.md#late' is similar")]
    [InlineData("../x.md", "TC1001 link target 'typedcontent:Contoso.Help/../x.md' does not exist in en-US")]
    [InlineData("", "TC1001 link target 'typedcontent:Contoso.Help/' does not exist in en-US")]
    [InlineData("billing/invoices.md#lat", "TC1002 'typedcontent:Contoso.Help/billing/invoices' has no anchor '#lat' in en-US; '#late' is similar")]
    [InlineData("billing/invoices.md#Late", "TC1006 'typedcontent:Contoso.Help/billing/invoices' has the anchor '#late', and '#Late' differs in case; write '#late'")]
    [InlineData("Billing/Invoices.md", "TC1005 link target 'typedcontent:Contoso.Help/Billing/Invoices.md' differs in case from the file's name; write 'typedcontent:Contoso.Help/billing/invoices.md'")]
    [InlineData("old.md", "TC1010 link target 'typedcontent:Contoso.Help/old.md' has moved; write 'typedcontent:Contoso.Help/billing/invoices.md'")]
    public void A_link_is_checked_like_one_to_an_article_of_the_project(string path, params string[] expected) =>
        Assert.Equal(expected.Select(message => "a.md(3,5) " + message), Findings(Run($"[x]({Link}{path})")));

    [Theory]
    [InlineData("[x](typedcontent:Contoso.Halp/a.md)", "link target 'typedcontent:Contoso.Halp/a.md' is in 'Contoso.Halp', which is no referenced assembly with articles; 'Contoso.Help' is similar")]
    [InlineData("[x](typedcontent:Another/a.md)", "link target 'typedcontent:Another/a.md' is in 'Another', which is no referenced assembly with articles; refer to its project or package")]
    [InlineData("[x](typedcontent:Another)", "link target 'typedcontent:Another' is in 'Another', which is no referenced assembly with articles; refer to its project or package")]
    [InlineData("[x](typedcontent:Closed/a.md)", "link target 'typedcontent:Closed/a.md' is in 'Closed', which exports no articles; set TypedContentExport to 'true' in its project")]
    [InlineData("[x](typedcontent:System.Runtime/a.md)", "link target 'typedcontent:System.Runtime/a.md' is in 'System.Runtime', which is no referenced assembly with articles; refer to its project or package")]
    public void An_assembly_without_articles_to_link_to_is_reported(string text, string message)
    {
        var closed = Referring.ExportWith("Closed", new() { ["TypedContentExport"] = "false" }, new ContentText("en-US/a.md", "# A\n")).ToReference();

        Assert.Equal(["a.md(3,5) TC1024 " + message], Findings(Run(text, [s_reference.Value, closed])));
    }

    [Fact]
    public void Two_assemblies_with_one_namespace_are_reported_where_a_link_leads_to_one()
    {
        var twin = Referring.ExportWith("Twin", new() { ["RootNamespace"] = "Contoso.Help" }, new ContentText("en-US/a.md", "# A\n")).ToReference();

        Assert.Equal(
            [$"a.md(3,5) TC1024 link target '{Link}set.md' is in 'Contoso.Help', which shares the namespace 'Contoso.Help.Content' with another assembly; set TypedContentNamespace in one of their projects"],
            Findings(Run($"[x]({Link}set.md)", [s_reference.Value, twin])));
        Assert.Empty(Findings(Run("No link.", [s_reference.Value, twin])));
    }

    [Theory]
    [InlineData("[x](/help/billing/invoices.md#late)")]
    [InlineData("[x](/help/billing/invoices)")]
    [InlineData("[x](/help/support/)")]
    [InlineData("[x](/helpdesk)")]
    [InlineData("[x](/help)", "a.md(3,5) TC1001 link target '/help' does not exist in en-US")]
    [InlineData("[x](/help/#y)", "a.md(3,5) TC1001 link target '/help/#y' does not exist in en-US")]
    [InlineData("[x](/HELP/support/)", "a.md(3,5) TC1005 link target '/HELP/support/' differs in case from the file's name; write '/help/support/index'")]
    [InlineData("[x](/help/logo.png)")]
    [InlineData("[x](/helpers/none.md)")]
    [InlineData("[x](/help/billing/invoises)", "a.md(3,5) TC1001 link target '/help/billing/invoises' does not exist in en-US; '/help/billing/invoices' is similar")]
    [InlineData("[x](/help/billing/invoices.md#lat)", "a.md(3,5) TC1002 'typedcontent:Contoso.Help/billing/invoices' has no anchor '#lat' in en-US; '#late' is similar")]
    public void A_path_of_the_site_can_stand_for_an_assembly(string text, params string[] expected) =>
        Assert.Equal(expected, Findings(Run(text, properties: new() { ["TypedContentReferences"] = "/help=Contoso.Help" })));

    [Theory]
    [InlineData("/help")]
    [InlineData("/=Contoso.Help")]
    [InlineData("help=Contoso.Help")]
    [InlineData("/help=")]
    public void A_path_without_an_assembly_is_reported(string value) => Assert.Equal(
        [$"(1,1) TC5013 '{value}' is not a value of TypedContentReferences; write a path and the name of an assembly, such as '/help=Contoso.Help'"],
        Findings(Run("Text.", properties: new() { ["TypedContentReferences"] = value })));

    [Fact]
    public void An_assembly_with_the_namespace_of_the_project_is_reported() => Assert.Equal(
        ["(1,1) TC5026 the articles of 'Contoso.Help' have the namespace 'Contoso.Help.Content', as those of this project do; set TypedContentNamespace in one of the projects"],
        Findings(Run("Text.", properties: new() { ["RootNamespace"] = "Contoso.Help" })));

    [Fact]
    public void A_link_is_typed_by_the_class_of_the_other_assembly()
    {
        var generation = Run($"[x]({Link}billing/invoices.md#late) [y]({Link}billing/invoices.md)");

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(Consumer.Complaints(generation.Output));
        var code = generation.Source("Articles.a.g.cs");
        Assert.Contains("global::TypedContent.SectionLink<global::Contoso.Help.Content.InvoicesArticle> InvoicesLate", code, StringComparison.Ordinal);
        Assert.Contains("global::TypedContent.ArticleLink<global::Contoso.Help.Content.InvoicesArticle> Invoices", code, StringComparison.Ordinal);
    }

    [Fact]
    public void The_linked_article_is_found_at_run_time()
    {
        var (article, help) = Load($"[x]({Link}billing/invoices.md#late) [y]({Link}old.md) ![z]({Link}a.png)");

        var late = article.AllLinks[0].In(CultureInfo.GetCultureInfo("en-US"));
        Assert.Same(help, late.TargetArticle);
        Assert.Equal(("Late", "late", "typedcontent:Contoso.Help/billing/invoices.md#late"), (late.TargetSection!.Value.Heading.ToString(), late.Fragment, late.Destination));
        Assert.Equal("Zu spät", article.AllLinks[0].In(CultureInfo.GetCultureInfo("de-DE")).TargetSection!.Value.Heading.In(CultureInfo.GetCultureInfo("de-DE")).ToString());
        Assert.Same(help, article.AllLinks[1].TargetArticle);
        Assert.Null(article.AllLinks[1].TargetSection);
        Assert.Equal(
            "<p><a href=\"/billing/invoices\">x</a> <a href=\"/billing/invoices\">y</a> <img alt=\"z\" /></p>",
            article.In(CultureInfo.GetCultureInfo("en-US")).ToHtml(link => "/" + link.TargetArticle?.Path).Trim().Split('\n')[^1]);
        Assert.Empty(article.Backlinks);
    }

    [Theory]
    [InlineData("typedcontent:Contoso.Help/billing/invoices")]
    [InlineData("typedcontent:Contoso.Help/billing/invoices.md")]
    [InlineData("typedcontent:Contoso.Help/nothing", "a.md(2,7) TC3012 'next' names 'typedcontent:Contoso.Help/nothing', which is not an article; write the path of an article without locale, such as billing/invoices")]
    [InlineData("typedcontent:Contoso.Halp/a", "a.md(2,7) TC1024 link target 'typedcontent:Contoso.Halp/a' is in 'Contoso.Halp', which is no referenced assembly with articles; 'Contoso.Help' is similar")]
    public void Front_matter_can_name_an_article_of_another_assembly(string value, params string[] expected)
    {
        const string code = "using TypedContent; namespace App;\n[ContentMetadata(\"a\")] record Page(Article? Next);";
        var generation = Run("Text.", frontMatter: $"---\nnext: {value}\n---\n", code: code);

        Assert.Equal(expected, Findings(generation));
        if (expected.Length == 0)
        {
            var (article, help) = Load("Text.", $"---\nnext: {value}\n---\n", code);
            var page = article.MetadataAs<object>()!;
            Assert.Same(help, page.GetType().GetProperty("Next")!.GetValue(page));
        }
    }

    [Theory]
    [InlineData("billing/invoices.md")]
    [InlineData("missing.md", "toc.yml(2,9) TC1017 the entry 'A' leads to 'typedcontent:Contoso.Help/missing.md', which does not exist; correct the destination, or remove the entry")]
    public void A_table_of_contents_can_lead_to_another_assembly(string path, params string[] expected) => Assert.Equal(expected, Findings(Generation.RunIn(
        "App", [s_reference.Value], [], new ContentText("en-US/a.md", "# A\n"), new ContentText("en-US/toc.yml", $"- name: A\n  href: {Link}{path}\n", kind: "toc"))));

    [Theory]
    [InlineData("billing/invoices.md#late", "typedcontent:Contoso.Help/billing/invoices#late")]
    [InlineData("old.md", "typedcontent:Contoso.Help/billing/invoices")]
    public void The_entry_of_a_table_of_contents_has_the_article_of_the_other_assembly(string path, string destination)
    {
        var toc = TocFile.Read($"- name: A\n  href: {Link}{path}\n- name: B\n  href: a.md\n", "/app/en-US/toc.yml", "en-US/toc.yml");
        var (article, help) = Load("Text.", tocs: [toc]);

        var entry = Navigation(article)[0];

        Assert.Same(help, entry.Article);
        Assert.Equal((destination, "A"), (entry.Destination, entry.Title));
        Assert.Null(article.Previous);
    }

    [Fact]
    public void A_project_that_is_open_in_an_editor_is_read_too() =>
        Assert.Equal(
            [$"a.md(3,5) TC1002 '{Link}billing/invoices' has no anchor '#lat' in en-US; '#late' is similar"],
            Findings(Run($"[x]({Link}billing/invoices.md#lat)", [s_project.Value.Output.ToMetadataReference()])));

    [Fact]
    public void An_assembly_with_another_alias_only_is_not_read() =>
        Assert.Contains("TC1024", Assert.Single(Findings(Run($"[x]({Link}set.md)", [s_reference.Value.WithAliases(["help"])]))), StringComparison.Ordinal);

    [Fact]
    public void An_edit_of_code_runs_no_step_again()
    {
        var edited = Run($"[x]({Link}set.md)").EditCode();

        Assert.Equal(0, edited.NamedSteps.Except([TrackingNames.Severities]).SelectMany(edited.Reasons).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void A_reference_with_other_code_and_the_same_articles_changes_nothing()
    {
        var copy = Referring.Export("Contoso.Help", s_help).ToReference();
        var edited = Run($"[x]({Link}set.md)").Refer(s_reference.Value, copy);

        Assert.Equal(0, edited.Reasons(TrackingNames.References).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Index).Changed());
    }

    [Fact]
    public void A_reference_with_other_anchors_has_other_findings()
    {
        var changed = Referring.Export("Contoso.Help", [s_help[0].With("# Invoices\n"), .. s_help[1..]]).ToReference();
        var edited = Run($"[x]({Link}billing/invoices.md#fees)").Refer(s_reference.Value, changed);

        Assert.Contains("TC1002", Assert.Single(Findings(edited)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_sentence_leaves_what_is_exported()
    {
        var edited = s_project.Value.Edit("en-US/billing/invoices.md", s_help[0].GetText()!.ToString().Replace("Text.", "Words.", StringComparison.Ordinal));

        Assert.Equal(0, edited.Reasons(TrackingNames.Export).Changed());
        Assert.Equal(s_project.Value.ExportText(), edited.ExportText());
    }

    [Fact]
    public void Nothing_is_exported_unless_the_project_asks_for_it()
    {
        Assert.Null(Generation.Run(s_help).ExportText());
        Assert.StartsWith("1|Contoso.Help.Content|SetOfSet|", s_project.Value.ExportText(), StringComparison.Ordinal);
    }

    private static Generation Run(
        string text, MetadataReference[]? references = null, Dictionary<string, string>? properties = null, string frontMatter = "", string code = "internal static class Unrelated;") =>
        Generation.RunIn("App", references ?? [s_reference.Value], properties ?? [], code, new ContentText("en-US/a.md", $"{frontMatter}# A\n\n{text}\n"));

    private static IEnumerable<string> Findings(Generation generation) => generation.Diagnostics.Select(diagnostic =>
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = span.StartLinePosition;
        return $"{Path.GetFileName(span.Path)}({place.Line + 1},{place.Character + 1}) {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    /// <summary>Loads both assemblies, and returns the article with the links and the one that they lead to.</summary>
    private static (Article Article, Article Help) Load(string text, string frontMatter = "", string code = "internal static class Unrelated;", TocFile[]? tocs = null)
    {
        var context = new AssemblyLoadContext(null, isCollectible: false);
        var help = Load(context, s_project.Value, s_help[..4], LinkTargets.None with { Redirects = [new Redirect("old", "billing/invoices.md")] });
        var app = Run(text, frontMatter: frontMatter, code: code);
        var exports = AssemblyExports.Of([new AssemblyExport("Contoso.Help", s_project.Value.ExportText()!)]);
        var articles = Load(context, app, app.Files, LinkTargets.None with { References = exports }, tocs);
        return (articles.Single(), help.Single(article => article.Path == "billing/invoices"));
    }

    private static IReadOnlyList<NavigationItem> Navigation(Article article) =>
        (IReadOnlyList<NavigationItem>)article.GetType().Assembly.GetTypes().Single(type => type.Name == "Articles").GetProperty("Navigation")!.GetValue(null)!;

    private static IReadOnlyList<Article> Load(AssemblyLoadContext context, Generation project, IEnumerable<ContentText> files, LinkTargets targets, TocFile[]? tocs = null)
    {
        var packs = ContentCompilation.Create(
            files.Select(file => new ArticleFile(new ArticleOrigin(file.Path, file.RelativePath), file.GetText()!.ToString())), new ContentOptions(), targets).WithTocs(tocs ?? []).GetPacks();
        using var code = new MemoryStream();
        var resources = packs.Select(pack => new ResourceDescription($"TypedContent.{pack.Locale}.pack", () => new MemoryStream(pack.Bytes), isPublic: true));
        Assert.Empty(project.Output.Emit(code, manifestResources: resources).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        code.Position = 0;
        var assembly = context.LoadFromStream(code);
        return (IReadOnlyList<Article>)assembly.GetTypes().Single(type => type.Name == "Articles").GetProperty("All")!.GetValue(null)!;
    }
}
