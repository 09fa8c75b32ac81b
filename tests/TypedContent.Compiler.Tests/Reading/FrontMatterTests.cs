using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class FrontMatterTests
{
    private const string Article = "---\ntitle: Fakturor\nms.date: 10/01/2026\ntags:\n- a\n- 'b: c'\nms.locfileid: \"2000001\"\n---\n# Heading\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Keys_and_values_keep_their_places(string lineEnd)
    {
        var text = Article.WithLineEnds(lineEnd);
        var head = Read(text);

        Assert.Equal(["title", "ms.date", "tags", "ms.locfileid"], head.Entries.Select(entry => text.At(entry.KeySpan)));
        Assert.Equal("Fakturor", text.At(head.Entries[0].ValueSpan));
        Assert.Equal("10/01/2026", text.At(head.Entries[1].ValueSpan));
        Assert.Equal("\"2000001\"", text.At(head.Entries[3].ValueSpan));
        Assert.Equal((3, 10), head.Entries[1].ValueSpan.Place());
        Assert.StartsWith("# Heading", text[head.BodyStart..], StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_right_after_characters_outside_the_basic_plane()
    {
        const string text = "---\ntitle: 😀 Hej 😀\nms.date: x\n---\n";
        var head = Read(text);

        Assert.Equal("😀 Hej 😀", text.At(head.Entries[0].ValueSpan));
        Assert.Equal("ms.date", text.At(head.Entries[1].KeySpan));
    }

    [Fact]
    public void Values_are_told_apart_by_how_they_are_written()
    {
        var entries = Read("---\na: true\nb: \"true\"\nc: 'it''s'\nd: [x, y]\ne:\n- x\nf:\ng: []\n---\n").Entries;

        Assert.Equal([false, true, true, false, false, false, false], entries.Select(entry => entry.Entry.IsQuoted));
        Assert.Equal("it's", entries[2].Entry.Value);
        Assert.Equal(["x", "y"], entries[3].Entry.Values);
        Assert.Equal(
            [MetadataForm.List, MetadataForm.List, MetadataForm.Scalar, MetadataForm.List],
            entries.Skip(3).Select(entry => entry.Entry.Form));
        Assert.Equal(string.Empty, entries[5].Entry.Value);
        Assert.Empty(entries[6].Entry.Values);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\uFEFF", 1)]
    [InlineData("# Heading", 0)]
    [InlineData("\uFEFF# Heading", 1)]
    [InlineData("---", 0)]
    [InlineData("---\n", 0)]
    [InlineData("---\n\n# Heading\n\nText.\n\n---\n\nText.", 0)]
    [InlineData("---\n\n# Heading\n\n---\n", 0)]
    [InlineData("---\n\nNote: a sentence.\n\n---\n", 0)]
    [InlineData("---\n# Heading\n\nText.\n\n---\n", 0)]
    [InlineData("---\nNote: a sentence.\n", 0)]
    [InlineData("\n---\n\nText.\n\n---\n", 0)]
    [InlineData("<!-- a -->\n---\nText: and\nmore.\n---\n", 0)]
    [InlineData("-----\n\ntitle: a\n", 0)]
    [InlineData("+++\n\nText.\n", 0)]
    [InlineData("{ \"a\": 1 } is an object.", 0)]
    [InlineData("{% a %}\n", 0)]
    [InlineData("{{ a }}\n", 0)]
    [InlineData("---\n...\nbody", 8)]
    [InlineData("---\n---", 7)]
    [InlineData("---\n\n---\n", 9)]
    [InlineData("--- \n---\t\nbody", 10)]
    [InlineData("\uFEFF---\r\n---\r\nbody", 11)]
    [InlineData("---\n# only a comment\n---\nbody", 25)]
    public void An_article_may_have_no_front_matter_or_an_empty_one(string text, int bodyStart)
    {
        var head = Read(text);

        Assert.Empty(head.Entries);
        Assert.Equal(bodyStart, head.BodyStart);
        Assert.Empty(Reader.Read(text).Problems);
    }

    [Theory]
    [InlineData("author:\n  name: Lena\n  mail:\n    work: l@contoso.com\ntitle: x")]
    [InlineData("author: {name: Lena, mail: {work: l@contoso.com}}\ntitle: x")]
    public void Keys_inside_keys_are_read(string head)
    {
        var variant = Reader.Variant($"---\n{head}\n---\n");

        Assert.Equal(["author.name = Lena", "author.mail.work = l@contoso.com", "title = x"], variant.Metadata.Select(entry => $"{entry.Key} = {entry.Value}"));
    }

    [Fact]
    public void A_list_of_mappings_is_left_out_and_reported()
    {
        const string text = "---\nauthors:\n- name: Lena\n- name: Per\ntitle: x\n---\n";
        var document = Reader.Read(text);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("TC3005", "authors"), (problem.Rule.Id, text.At(problem.Span)));
        Assert.Equal(
            "'authors' is a list of mappings, which has no type here, so it was left out; use a list of values, or keys such as 'authors.first'",
            problem.Message);
        Assert.Equal(["title"], document.Variant.Metadata.Select(entry => entry.Key));
    }

    [Fact]
    public void A_byte_order_mark_does_not_hide_the_title()
    {
        var variant = Reader.Variant("\uFEFF---\r\ntitle: Fakturor\r\n---\r\nText\r\n");

        Assert.Equal("Fakturor", variant.Title);
    }

    [Theory]
    [InlineData("---\ndescription: x\n---\n# The *first* heading\n\n# Second", "The first heading")]
    [InlineData("---\ntitle:\n---\n# Heading", "Heading")]
    [InlineData("No heading", "")]
    public void Without_a_title_the_first_heading_is_it(string text, string title) =>
        Assert.Equal(title, Reader.Variant(text).Title);

    private static FrontMatter Read(string text) =>
        FrontMatterReader.Read(text, new Text.LineMap(text), new ProblemList("a.md"));
}
