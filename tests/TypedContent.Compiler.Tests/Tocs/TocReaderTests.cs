using System.Globalization;
using TypedContent.Compiler.Sets.Tocs;
using Xunit;

namespace TypedContent.Compiler.Tests.Tocs;

/// <summary>Tests what is read from a table of contents, and that hostile ones end with one problem.</summary>
public sealed class TocReaderTests
{
    [Fact]
    public void Entries_are_read_in_order_with_their_levels_and_places()
    {
        var toc = Read("""
            - name: Billing
              items:
              - name: 'Invoices'
                href: invoices.md
                displayName: bills
              - href: "sub/toc.yml"
                topicHref: sub/index.md
              expanded: true
            - name: Site
              tocHref: /site/
              homepage: /site/index
            """);

        Assert.Null(toc.Problem);
        Assert.Equal(
            ["0 Billing", "1 Invoices invoices.md", "1  sub/index.md sub/toc.yml", "0 Site /site/index /site/"],
            toc.Entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Level} {entry.Name} {string.Join(' ', entry.Targets.Select(target => target.Text))}").TrimEnd()));
        Assert.Equal((3, 10, 21), (toc.Entries[1].Href!.Span.StartLine, toc.Entries[1].Href!.Span.StartColumn, toc.Entries[1].Href!.Span.EndColumn));
    }

    [Theory]
    [InlineData("items:\n- name: A\n")]
    [InlineData("metadata: { a: b }\nitems:\n- name: A\n")]
    [InlineData("\uFEFF- name: A\n")]
    [InlineData("[{\"name\": \"A\"}]")]
    [InlineData("- &a\n  name: A\n")]
    [InlineData("- name: A\n  items:\n  other: [ { items: [ { name: B } ] } ]\n")]
    public void Other_forms_are_read_too(string text)
    {
        var toc = Read(text);

        Assert.Null(toc.Problem);
        Assert.Equal(["A"], toc.Entries.Select(entry => entry.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("items:\n")]
    public void An_empty_file_has_no_entries(string text)
    {
        var toc = Read(text);

        Assert.Null(toc.Problem);
        Assert.Empty(toc.Entries);
    }

    [Theory]
    [InlineData("- name: A\n  name: B\n", 1, 8, "the key 'name' occurs twice")]
    [InlineData("- name: A\n- B\n", 1, 2, "the entry 'B' has no keys")]
    [InlineData("- name: A\n- - name: B\n", 1, 2, "an entry is a list")]
    [InlineData("- name: A\n  items: B\n", 1, 9, "the value of 'items' is no list")]
    [InlineData("- name: A\n  href:\n  - b.md\n", 2, 2, "the value of 'href' is no text")]
    [InlineData("- name: A\n- name: *b\n", 1, 8, "the alias '*b' has no anchor '&b' before it")]
    [InlineData("- name: A\n  href: [\n", 1, 8, "the value of 'href' is no text")]
    [InlineData("A: B: C\n", 0, 4, "")]
    [InlineData("text\n", 0, 0, "it is no list of entries")]
    [InlineData("- name: \"\\UFFFFFFFF\"\n", 0, 0, "")]
    [InlineData("- name: A\uFFFD\n", 0, 9, "the character U+FFFD is damaged")]
    public void A_defect_is_one_problem_at_its_place(string text, int line, int column, string reason)
    {
        var problem = Read(text).Problem;

        Assert.Equal("TC5010", problem?.Rule.Id);
        Assert.Contains($"the table of contents is not valid: {reason}", problem!.Message, StringComparison.Ordinal);
        Assert.Equal("/toc.yml", problem.FilePath);
        if (reason.Length > 0)
        {
            Assert.Equal((line, column), (problem.Span.StartLine, problem.Span.StartColumn));
        }
    }

    [Fact]
    public void Entries_before_a_defect_are_kept() => Assert.Equal(["A"], Read("- name: A\n- name: \"B\n").Entries.Select(entry => entry.Name).Take(1));

    [Fact]
    public void Entries_that_are_nested_too_deeply_end_the_reading()
    {
        var toc = Read(string.Concat(Enumerable.Repeat("[{items: ", 100_000)));

        Assert.Contains("nested more than 32 entries deep", toc.Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(32, toc.Entries.Count);
    }

    [Fact]
    public void Aliases_of_aliases_end_the_reading()
    {
        var text = "x0: &x0 [ { name: abcdefgh } ]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"x{i}: &x{i} [ *x{i - 1}, *x{i - 1}, *x{i - 1} ]\n"));

        Assert.Contains("too many values", Read(text).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_repeat_no_more_entries_than_the_text_has_characters()
    {
        var toc = Read(string.Concat(Enumerable.Range(0, 20).Select(i => i == 0 ? "- items: &k0 [{href: a.md}]\n" : $"- items: &k{i} [{{items: *k{i - 1}}},{{items: *k{i - 1}}}]\n")));

        Assert.Contains("too many values", toc.Problem!.Message, StringComparison.Ordinal);
        Assert.InRange(toc.Entries.Count, 200, 1_000);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var toc = Read("- name: A\n" + new string('#', (2 * 1024 * 1024) + 1));

        Assert.Empty(toc.Entries);
        Assert.Contains("more than 2097152 characters", toc.Problem!.Message, StringComparison.Ordinal);
    }

    private static TocFile Read(string text) => TocFile.Read(text, "/toc.yml", "toc.yml");
}
