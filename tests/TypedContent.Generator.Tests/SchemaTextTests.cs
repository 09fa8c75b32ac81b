using System.Globalization;
using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that a host without a compiler finds in front matter what the compiler finds.</summary>
public sealed class SchemaTextTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using TypedContent; namespace App;\n";

    private const string Code = Usings + """
        [ContentMetadata("billing/**"), ContentMetadata("x")]
        record Page(
            string Owner, [RegularExpression("[A-Z\"]+", ErrorMessage = "write it in capitals\n")] string Code, [Range(1, 5, MaximumIsExclusive = true)] int Rating, Level Level, DateOnly? Day,
            [MaxLength(2)] IReadOnlyList<bool>? Flags, [RequiredIf(nameof(Page.Level), Level.VeryHigh)] string? Reviewer, string? Description, [OneOf("x")] string? City, [OneOf("x")] Uri? Stream,
            [RequiredIf(nameof(Page.City))] TimeOnly? Opens, IReadOnlyList<Article>? Related, [ContentMetadataKey("ms.é")] double? Share, [AllowedValues(1, 2)] int Order = 1);
        enum Level { Low, VeryHigh, High }
        """;

    private static readonly (string Path, string Text)[] s_articles =
    [
        ("en-US/billing/a.md", "---\nowner: Ann\ncode: ab\nrating: 5\nlevel: very high\nday: 2026-13-01\nflags: [true, no, maybe]\ncity: Rome\nstream: ftp://x\norder: 3\nms.é: 1,5\n---\n# A\n"),
        ("en-US/billing/b.md", "---\nownr: Ann\ncode: AB\ndescripton: x\nrating: 0\nlevel: hihg\nrelated: [billing/c, Billing/A, ./a, typedcontent:Gone/x]\n---\n# B\n"),
        ("de-DE/billing/b.md", "---\nrating: 7\n---\n# B\n"),
        ("en-US/billing/known.md", "---\n# typedcontent-disable TC3008\n---\n<!-- typedcontent-disable TC3006 TC3011 -->\n# C\n"),
        ("en-US/x.md", "---\nowner: Ann\ncode: \"X\"\nrating: 2\nlevel: low\nstream: https://example.com\n---\n<!-- typedcontent-disable-next-line TC3009 -->\n# X\n"),
        ("en-US/other.md", "---\nlevel: hihg\n---\n# O\n"),
    ];

    [Fact]
    public void The_findings_of_a_content_set_with_the_schemas_of_an_assembly_are_those_of_the_compiler()
    {
        // An assembly is made of articles without errors.
        var schemas = SchemaTextReader.Read(SchemaAttributes.Of(Generation.RunWith(Code, new ContentText("other.md", "# O\n")), SchemaText.AttributeKey));
        var expected = Generation.RunWith(Code, [.. s_articles.Select(article => new ContentText(article.Path, article.Text))]).Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(diagnostic => Shown(diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));

        var content = ContentCompilation.Create(s_articles.Select(article => new ArticleFile(new ArticleOrigin(article.Path, article.Path), article.Text)), new ContentOptions())
            .WithTargets(Compiler.Sets.Links.LinkTargets.None with { References = Compiler.Sets.References.AssemblyExports.None }).WithSchemas(schemas);
        var found = content.GetFindings(ReportSettings.Default)
            .Select(finding => Shown(finding.Problem.FilePath, finding.Problem.Span.StartLine, finding.Problem.Rule.Id, finding.Problem.Message)).ToList();

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        foreach (var rule in (string[])["TC3006", "TC3007", "TC3008", "TC3009", "TC3010", "TC3011", "TC3012", "TC1024", "TC1005", "TC0007"])
        {
            Assert.True(found.Exists(finding => finding.Contains(rule, StringComparison.Ordinal)), rule);
        }
    }

    private static string Shown(string path, int line, string id, string message) =>
        $"{path[path.IndexOf(path.Contains("de-DE", StringComparison.Ordinal) ? "de-DE" : "en-US", StringComparison.Ordinal)..]}({line}) {id}: {message}";
}
