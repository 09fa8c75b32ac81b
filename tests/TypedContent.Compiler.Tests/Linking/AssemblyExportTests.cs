using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests what an assembly exports for the links of others, and what these make of it.</summary>
public sealed class AssemblyExportTests
{
    private static readonly ContentSet s_help = new ContentSet { Options = new ContentOptions { Namespace = "Contoso.Help", DefaultLocale = "de-DE" } }
        .With("en-US/a.md", "# A\n\n## First part\n\n<a id=\"x\\y\"></a>Text.\n\n## Other `code` part\n\n{% include z.md %}\n")
        .With("de-DE/a.md", "# A\n\n## Erster Teil\n\nText.\n\n## Ganz anders\n\n## Noch etwas\n")
        .With("sv-SE/a.md", Markup.Unit(101, "# A", "# A") + "\n\n## <a name=\"first-part\"></a>" + Markup.Unit(102, "Del", "First part") + "\n")
        .With("en-US/b/index.md", "# B\n")
        .Moved("old", "a.md");

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ja-JP")]
    public void A_link_finds_what_a_link_in_the_set_finds(string locale)
    {
        var own = s_help.Index;
        string[] destinations = ["a.md", "a.md#first-part", "a.md#erster-teil", "a.md#ganz-anders", "a.md#other-code-part", "a.md#x%5Cy", "a.md#X\\Y", "a.md#nothing", "a.md#del", "old.md", "A.md", "aa.md", "a.md#top", "b/index.md", "b/index.md#b"];

        foreach (var destination in destinations)
        {
            var inside = LinkResolver.Resolve(new ArticleVariant { Path = "start", Locale = locale, FilePath = "start.md" }, new LinkReference(destination, false), own);
            var outside = Resolve("typedcontent:Help/" + destination, Export(s_help), locale);

            Assert.Equal((inside.Kind, inside.Fragment, inside.Section), (outside.Kind, outside.Fragment, outside.Section));
            Assert.Equal(inside.Findings.Select(Simple).Where(finding => finding.Verdict != LinkVerdict.OtherLocale), outside.Findings.Select(Simple).Where(finding => finding.Verdict != LinkVerdict.OtherLocale));
        }
    }

    [Fact]
    public void A_locale_that_only_the_project_itself_has_is_no_finding()
    {
        Assert.Empty(Resolve("typedcontent:Help/b/", Export(s_help), "ja-JP").Findings);
        Assert.Equal(LinkVerdict.OtherLocale, Assert.Single(Resolve("typedcontent:Help/b/", Export(s_help), "sv-SE").Findings).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2|Contoso.Help|Set|")]
    [InlineData("1|Contoso.Help|Set")]
    [InlineData("1|Contoso.Help|Set|no base 64!")]
    [InlineData("1|Contoso.Help|Set|AAAA")]
    [InlineData("1|Contoso.Help|Set|AwA=")]
    [InlineData("1|Contoso Help; evil|Set|")]
    [InlineData("1||Set|")]
    [InlineData("1|Contoso.Help|Set();|")]
    public void An_attribute_in_another_form_is_said_to_be_that(string text)
    {
        var resolution = Resolve("typedcontent:Help/a.md", text);

        Assert.Equal(LinkKindOfUnresolved, resolution.Kind);
        Assert.Equal(text.Length == 0 ? LinkVerdict.ClosedAssembly : LinkVerdict.UnreadableAssembly, Assert.Single(resolution.Findings).Verdict);
    }

    [Fact]
    public void A_text_that_expands_without_end_is_not_read() =>
        Assert.Equal(LinkVerdict.UnreadableAssembly, Assert.Single(Resolve("typedcontent:Help/a.md", "1|Contoso.Help|Set|" + CompressedText.Of(new string('x', 65 * 1024 * 1024))).Findings).Verdict);

    [Theory]
    [InlineData("A\ta\tX : Y\nV\ten-US\nA\tb\tB\nV\ten-US\n", "b")]
    [InlineData("A\ta\tA\nA\ta\tB\nV\ten-US\nA\tb\tB\nV\ten-US\nA\tb\tC\nV\ten-US\n", "b")]
    [InlineData("n\tx\nS\tde-DE\nV\nA\nL\nR\tx\n\n\tx\nA\tb\tB\nS\tde-DE\nV\ten-US\nn\nn\tx\ty\tz\n?\tx\n", "b")]
    [InlineData("A\ta\\\tB\nV\ten-US\\q\n", "a\\")]
    public void Lines_that_are_damaged_are_left_out(string lines, string path)
    {
        var set = new AssemblyExport("Help", "1|Contoso.Help|Set|" + CompressedText.Of(lines + "E\n")).Set!;

        Assert.Equal([path], set.Index.Paths);
        Assert.Equal("Contoso.Help.B", set.ClassOf(path));
    }

    [Theory]
    [InlineData("typedcontent:Contoso.Halp/a.md", "is in 'Contoso.Halp', which is no referenced assembly with articles; 'Contoso.Help' is similar")]
    [InlineData("typedcontent:Other/a.md", "is in 'Other', which is no referenced assembly with articles; refer to its project or package")]
    [InlineData("typedcontent:Contoso.Help/a.md", "is in 'Contoso.Help', which exports articles in another form; build both with the same version of TypedContent")]
    [InlineData("typedcontent:Closed/a.md", "is in 'Closed', which exports no articles; set TypedContentExport to 'true' in its project")]
    public void A_link_to_an_assembly_that_has_no_articles_to_link_to_is_reported(string destination, string reason)
    {
        var targets = LinkTargets.None with { References = AssemblyExports.Of([new AssemblyExport("Contoso.Help", "?"), new AssemblyExport("Closed", string.Empty)]) };
        var compilation = ContentCompilation.Create(new ContentSet().With("en-US/a.md", $"[x]({destination})").Files, new ContentOptions { Namespace = "App" }, targets);
        var problem = Assert.Single(compilation.GetFindings(ReportSettings.Default)).Problem;

        Assert.Equal(("TC1024", $"link target '{destination}' {reason}"), (problem.Rule.Id, problem.Message));
    }

    [Fact]
    public void Two_exports_are_equal_if_they_state_the_same()
    {
        Assert.Equal(AssemblyExports.Of([new("B", "1"), new("A", "2")]), AssemblyExports.Of([new("A", "2"), new("B", "1"), new("B", "")]));
        Assert.NotEqual(AssemblyExports.Of([new("A", "2")]), AssemblyExports.Of([new("A", "1")]));
    }

    private const Shared.LinkKind LinkKindOfUnresolved = Shared.LinkKind.Unresolved;

    private static LinkFinding Simple(LinkFinding finding) => finding with { Suggestion = finding.Suggestion.Replace("typedcontent:Help/", string.Empty, StringComparison.Ordinal) };

    private static string Export(ContentSet set) => ExportWriter.Write(set.Index, set.Names, set.Redirects, set.Compilation.Options)!;

    private static LinkResolution Resolve(string destination, string export, string locale = "en-US")
    {
        var targets = LinkTargets.None with { References = AssemblyExports.Of([new AssemblyExport("Help", export)]) };
        var index = ContentCompilation.Create([], new ContentOptions(), targets).Index;
        return LinkResolver.Resolve(new ArticleVariant { Path = "start", Locale = locale, FilePath = "start.md" }, new LinkReference(destination, false), index);
    }
}
