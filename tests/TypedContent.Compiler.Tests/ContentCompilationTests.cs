using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests;

/// <summary>Tests that an incremental compilation has the same results as a new one of the same files, and reads only new files.</summary>
public sealed class ContentCompilationTests
{
    private static readonly ArticleFile[] s_files =
    [
        Reader.File("en-US/home.md", "---\ntitle: Home\n---\n# Home\n\n[Pay](pay.md#cards) and [!INCLUDE [x](includes/note.md)]\n"),
        Reader.File("en-US/pay.md", "---\ntitle: Pay\n---\n# Pay\n\n## Cards\n\nText.\n"),
        Reader.File("en-US/includes/note.md", "A **note**.\n"),
        Reader.File("sv-SE/home.md", "---\ntitle: Hem\n---\n# Hem\n\n[Betala](pay.md#cards) och [!INCLUDE [x](includes/note.md)]\n"),
        Reader.File("sv-SE/pay.md", "---\ntitle: Betala\n---\n# Betala\n\n## Kort\n\nText.\n"),
        Reader.File("sv-SE/includes/note.md", "En **not**.\n"),
    ];

    private static readonly (string Name, Func<ContentCompilation, ContentCompilation> Edit)[] s_edits =
    [
        ("another sentence", c => c.WithFile(Reader.File("en-US/pay.md", "---\ntitle: Pay\n---\n# Pay\n\n## Cards\n\nOther text.\n"))),
        ("a heading that links lead to", c => c.WithFile(Reader.File("en-US/pay.md", "---\ntitle: Pay\n---\n# Pay\n\n## Invoices\n"))),
        ("an included file", c => c.WithFile(Reader.File("en-US/includes/note.md", "Another [note](missing.md).\n"))),
        ("a file less", c => c.WithoutFile("en-US/pay.md").WithoutFile("sv-SE/pay.md")),
        ("an included file less", c => c.WithoutFile("sv-SE/includes/note.md")),
        ("a new file", c => c.WithFile(Reader.File("en-US/new.md", "# New\n\n[Home](home.md#nowhere)\n"))),
        ("redirects", c => c.WithTargets(LinkTargets.None with { Redirects = [new Redirect("old", "pay")] })),
        ("another link", c => c.WithFile(Reader.File("sv-SE/home.md", "# Hem\n\n[x](old.md)\n"))),
        ("fewer locales", c => c.WithOptions(c.Options with { Locales = ["en-US"] })),
        ("another source locale", c => c.WithOptions(c.Options with { SourceLocale = "sv-SE", Locales = [] })),
        ("the first files", c => c.WithFiles(s_files).WithOptions(new ContentOptions { Namespace = "App" })),
    ];

    [Fact]
    public void Edits_lead_to_what_a_new_compilation_of_the_files_says()
    {
        var compilation = ContentCompilation.Create(s_files, new ContentOptions { Namespace = "App" });
        foreach (var (name, edit) in s_edits)
        {
            AssertResultsOf(compilation, "before " + name);

            compilation = edit(compilation);

            AssertResultsOf(compilation, name);
        }
    }

    [Fact]
    public void Compilations_that_continue_one_another_can_be_used_at_once()
    {
        var first = ContentCompilation.Create(s_files, new ContentOptions { Namespace = "App" });
        var all = Enumerable.Range(0, 32).Select(i => s_edits[i % s_edits.Length].Edit(first)).ToList();

        Parallel.ForEach(all, compilation => Findings(compilation));

        Assert.All(all.Take(s_edits.Length), compilation => Assert.Equal(Findings(Again(compilation)), Findings(compilation)));
    }

    [Fact]
    public void Only_the_new_file_is_read()
    {
        var before = ContentCompilation.Create(s_files, new ContentOptions { Namespace = "App" });
        var documents = before.Documents;

        var after = before.WithFile(Reader.File("en-US/pay.md", "# Pay\n\n## Cards\n\nOther text.\n"));

        Assert.Equal(["en-US/pay.md"], Read(after, documents));
        Assert.Same(documents, before.Documents);
    }

    [Fact]
    public void Files_that_include_the_new_file_are_read_with_it()
    {
        var before = ContentCompilation.Create(s_files, new ContentOptions { Namespace = "App" });

        var after = before.WithFile(Reader.File("en-US/includes/note.md", "Another **note**.\n"));

        Assert.Equal(["en-US/home.md", "en-US/includes/note.md"], Read(after, before.Documents).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_files_with_one_path_the_last_counts()
    {
        var compilation = ContentCompilation.Create(
            [Reader.File("en-US/a.md", "[x](gone.md)"), Reader.File("en-US/b.md", "# B"), Reader.File("en-US/a.md", "[x](b.md)")],
            new ContentOptions { Namespace = "App" });

        Assert.Equal(["en-US/a.md", "en-US/b.md"], compilation.Files.Select(file => file.Origin.FilePath));
        Assert.DoesNotContain(Findings(compilation), finding => finding.Problem.Rule == BrokenLink.Rule);
    }

    [Fact]
    public void A_folder_can_set_severities()
    {
        var file = Reader.File("en-US/a.md", "[x](gone.md)");
        var folder = SeverityOverride.From("typedcontent_severity.TC1001", "suggestion")!;

        var plain = ContentCompilation.Create([file], new ContentOptions { Namespace = "App" });
        var lowered = plain.WithFile(file with { Overrides = [folder] });

        Assert.Equal(RuleSeverity.Error, SeverityOf(plain));
        Assert.Equal(RuleSeverity.Info, SeverityOf(lowered));

        static RuleSeverity SeverityOf(ContentCompilation compilation) => Findings(compilation).Single(finding => finding.Problem.Rule == BrokenLink.Rule).Severity;
    }

    [Fact]
    public void Files_in_locales_that_are_not_included_are_as_if_they_were_not_there()
    {
        ArticleFile[] included =
        [
            Reader.File("en-US/a.md", "# A\n\n[!INCLUDE [x](../de-DE/includes/x.md)]\n"), Reader.File("sv-SE/a.md", "# A\n\nText.\n"),
        ];
        var options = new ContentOptions { Namespace = "App", Locales = ["sv-SE"] };
        var without = ContentCompilation.Create(included, options);

        var with = without.WithFile(Reader.File("de-DE/includes/x.md", "Excluded.\n"));

        Assert.Contains(Findings(with), finding => finding.Problem.Rule == MissingInclude.Rule);
        Assert.Equal(Findings(without), Findings(with));
        Assert.Equal(without.GetPacks().Select(pack => Convert.ToHexString(pack.Bytes)), with.GetPacks().Select(pack => Convert.ToHexString(pack.Bytes)));
    }

    private static IEnumerable<string> Read(ContentCompilation compilation, IReadOnlyList<ArticleDocument> earlier) =>
        compilation.Documents.Except(earlier, ReferenceEqualityComparer.Instance).Cast<ArticleDocument>().Select(document => document.Variant.FilePath);

    private static void AssertResultsOf(ContentCompilation compilation, string edit)
    {
        var fresh = Again(compilation);

        Assert.True(Findings(fresh).SequenceEqual(Findings(compilation)), "the findings differ after " + edit);
        Assert.True(fresh.Models.SequenceEqual(compilation.Models), "the models differ after " + edit);
        Assert.True(fresh.Index.Equals(compilation.Index), "the index differs after " + edit);
        Assert.True(fresh.Locales == compilation.Locales, "the locales differ after " + edit);
        Assert.Equal(fresh.GetPacks().Select(pack => (pack.Locale, Convert.ToHexString(pack.Bytes))), compilation.GetPacks().Select(pack => (pack.Locale, Convert.ToHexString(pack.Bytes))));
    }

    private static ContentCompilation Again(ContentCompilation compilation) =>
        ContentCompilation.Create(compilation.Files, compilation.Options, compilation.Targets);

    private static IReadOnlyList<Finding> Findings(ContentCompilation compilation) => compilation.GetAllFindings(ReportSettings.Default);
}
