using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests the forms in which front matter is written.</summary>
public sealed class FrontMatterFormTests
{
    [Theory]
    [InlineData("---\ntitle: T\nx: a\n...\n# H\n\n---\n\nText.\n")]
    [InlineData("---\ntitle: T\nx: a\n...\n# H\n\nText.\n")]
    [InlineData("---\n\n# comment\ntitle: T\n\n\nx: a\n\n---\n# H\n\nText.\n")]
    [InlineData("---\r  title: T\r  x: a\r---\r# H\r\rText.\r")]
    [InlineData("{\n\t\"title\": \"T\",\n\t\"x\": \"a\"\n}\n\n# H\n\nText.\n")]
    [InlineData("\uFEFF{ \"title\": \"T\", \"x\": \"\\u0061\" }\n# H\n\nText.\n")]
    [InlineData(";;;\n\"title\": \"T\",\n\"x\": \"a\"\n;;;\n# H\n\nText.\n")]
    [InlineData("---yaml\ntitle: T\nx: a\n---\n# H\n\nText.\n")]
    [InlineData("--- YML \ntitle: T\nx: a\n---\n# H\n\nText.\n")]
    [InlineData("---json\n{\n  \"title\": \"T\",\n  \"x\": \"a\"\n}\n---\n# H\n\nText.\n")]
    [InlineData("\uFEFF\uFEFF---\ntitle: T\nx: a\n---\n# H\n\nText.\n")]
    [InlineData("\u200B---\ntitle: T\nx: a\n---\n# H\n\nText.\n")]
    public void Keys_are_read_and_no_text_is_lost(string text)
    {
        var document = Reader.Read(text);

        Assert.Empty(document.Problems);
        Assert.Equal(["title = T", "x = a"], document.Variant.Metadata.Select(entry => $"{entry.Key} = {entry.Value}"));
        Assert.Equal(["H", "Text."], document.Variant.Units.Select(unit => unit.Label));
        Assert.Equal(["T", "a"], document.Variant.MetadataPlaces.Select(place => text.At(place.Value).Trim('"').Replace("\\u0061", "a", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("---\ntitle: T\ndescription: D\n\n# H\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---yaml\ntitle: T\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("--- yml\ntitle: T\ndescription: D\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---json\n{ \"title\": \"T\" }\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---toml\ntitle = \"T\"\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("\n---yaml\ntitle: T\n---\nText.\n", 2, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("---\ntitle: T\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---\ntitle: T\n----\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("\n\n---\ntitle: T\n---\n\nText.\n", 3, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("<!-- license\n-->\n---\nTitle: T\nDescription: D\ntags:\n- a\n---\nText.\n", 3, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("<!-- a -->\r<!-- b -->\r---\rtitle: T\r---\rText.\r", 3, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData(" ---\ntitle: T\n---\nText.\n", 1, "its first line is indented; remove the spaces before '---'")]
    [InlineData("----\ntitle: T\n----\nText.\n", 1, "it begins with '----'; write '---' before and after it")]
    [InlineData("+++\ntitle = \"T\"\n\nText.\n", 1, "it is never closed; write '+++' on a line after its last key")]
    [InlineData("\n+++\ntitle = \"T\"\n+++\nText.\n", 2, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("{\n  \"title\": \"T\"\n\nText.\n", 1, "it is never closed; write '}' on a line after its last member")]
    [InlineData(";;;\n\"title\": \"T\"\n\nText.\n", 1, "it is never closed; write ';;;' on a line after its last key")]
    [InlineData("---\ntitle: T\nText at once.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---\nauthor: a\ndate: b\nText at once.\n\n# H\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---\n# comment\ntitle: T\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---\n\n# comment\n\ntitle: T\nx: a\n\nText.\n", 1, "it is never closed; write '---' on a line after its last key")]
    [InlineData("---\ntitle: T\n---\n---\nx: a\n---\nText.\n", 4, "it is the second one; move its keys to the first one")]
    [InlineData("---\ntitle: T\n---\n\n---\ndescription: a\n---\nText.\n", 5, "it is the second one; move its keys to the first one")]
    [InlineData("Text.\n---\ntitle: T\n---\nText.\n", 2, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("%YAML 1.2\n---\ntitle: T\n---\nText.\n", 2, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("# T\n\n---\nauthor: a\ndate: b\n---\nText.\n", 3, "it doesn't begin on the first line; remove the lines before it")]
    [InlineData("++++\ntitle = \"T\"\n++++\nText.\n", 1, "it begins with '++++'; write '---' before and after it")]
    [InlineData("—\ntitle: T\n—\nText.\n", 1, "it begins with '—'; write '---' before and after it")]
    [InlineData("–––\ntitle: T\n–––\nText.\n", 1, "it begins with '–––'; write '---' before and after it")]
    [InlineData("—--\ntitle: T\n—--\nText.\n", 1, "it begins with '—--'; write '---' before and after it")]
    [InlineData("--\ntitle: T\n--\nText.\n", 1, "it begins with '--'; write '---' before and after it")]
    [InlineData("--- # comment\ntitle: T\n---\nText.\n", 1, "it begins with '--- # comment'; write '---' before and after it")]
    [InlineData("--- title: T\nx: a\n---\nText.\n", 1, "it begins with '--- title: T'; write '---' before and after it")]
    [InlineData("***\ntitle: T\n***\nText.\n", 1, "it begins with '***'; write '---' before and after it")]
    [InlineData("title: T\n\nText.\n", 1, "no line '---' is before it; write '---' before and after it")]
    [InlineData("author: a\ntags:\n- b\ndate: c\n---\nText.\n", 1, "no line '---' is before it; write '---' before and after it")]
    public void Keys_that_readers_would_see_are_one_finding(string text, int line, string why)
    {
        var document = Reader.Read(text);

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC0009", problem.Rule.Id);
        Assert.Equal(line, problem.Span.Place().Line);
        Assert.Equal("the front matter is shown to readers as text: " + why, problem.Message);
    }

    [Theory]
    [InlineData("Note: this is prose.\n\nMore.\n")]
    [InlineData("note: this is prose in small letters.\n\nMore.\n")]
    [InlineData("note: this is prose\nover two lines.\n\nMore.\n")]
    [InlineData("Note: this\nWarning: that\n")]
    [InlineData("---\nNote: this is prose.\nMore.\n")]
    [InlineData("---\nnote: this is prose.\nMore.\n")]
    [InlineData("Heading\n---\nText: more.\n\n---\n\nEnd.\n")]
    [InlineData("---\ntitle: T\n---\n\n---\n\nText: more.\n\n---\n")]
    [InlineData("```yaml\ntitle: T\nx: a\n```\n")]
    [InlineData("Text.\n\n```\n---\ntitle: T\n---\n```\n")]
    [InlineData("```yaml\n---\ntitle: T\nx: a\n---\n```\n")]
    [InlineData("--- note: prose\nthat goes on.\n")]
    [InlineData("--- # 1 of them\nText: prose.\n")]
    [InlineData("***\n\nText.\n")]
    [InlineData("— a dash: and text\n")]
    [InlineData("https://example.com\nhttps://example.org\n")]
    public void Prose_is_no_front_matter(string text) => Assert.Empty(Reader.Read(text).Problems);

    [Theory]
    [InlineData("---toml\ntitle = \"T\"\n---\nText.\n", "TOML")]
    [InlineData("---js\n({ title: \"T\" })\n---\nText.\n", "JavaScript")]
    public void Languages_that_are_named_and_not_read_are_one_finding(string text, string language)
    {
        var problem = Assert.Single(Reader.Read(text).Problems);

        Assert.Equal("TC0010", problem.Rule.Id);
        Assert.StartsWith($"the front matter is {language}, which isn't read", problem.Message, StringComparison.Ordinal);
        Assert.Equal("<p>Text.</p>\n", Rendered.From(text).Html);
    }

    [Fact]
    public void Toml_is_one_finding_and_not_shown()
    {
        const string text = "+++\ntitle = \"T\"\ntags = [\"a\"]\n[params]\n  level = \"high\"\n+++\n\nText.\n";
        var problem = Assert.Single(Reader.Read(text).Problems);

        Assert.Equal("TC0010", problem.Rule.Id);
        Assert.Equal("+++", text.At(problem.Span));
        Assert.Equal(
            "the front matter is TOML, which isn't read, so the article has no metadata; write it as YAML, 'key: value' lines between two lines '---'",
            problem.Message);
        Assert.Equal("<p>Text.</p>\n", Rendered.From(text).Html);
    }

    [Fact]
    public void An_alias_has_the_value_of_its_anchor()
    {
        const string text = "---\ntitle: &t Anchors\nnav: *t\nlist: &l [a, *t]\nmore: [*l, b]\n---\n";
        var document = Reader.Read(text);

        Assert.Empty(document.Problems);
        Assert.Equal(
            ["title = Anchors", "nav = Anchors", "list = a,Anchors", "more = a,Anchors,b"],
            document.Variant.Metadata.Select(entry => $"{entry.Key} = {string.Join(',', entry.Values)}"));
        Assert.Equal("*t", text.At(document.Variant.MetadataPlaces[1].Value));
    }

    [Theory]
    [InlineData("base: &b { level: high, of: { x: 1 } }\nextra:\n  <<: *b\n  more: y", "extra.more = y|extra.level = high|extra.of.x = 1")]
    [InlineData("base: &b { level: high }\nextra:\n  <<: *b\n  level: low", "extra.level = low")]
    [InlineData("base: &b { level: high }\nextra:\n  level: low\n  <<: *b", "extra.level = low")]
    [InlineData("base: &b { of: { x: 1 } }\nextra: { <<: *b, of: { y: 2 } }", "extra.of.y = 2")]
    [InlineData("base: &b { a: 1 }\nextra: { <<: [*b, { a: 2, b: 2 }] }", "extra.a = 1|extra.b = 2")]
    [InlineData("base: &b { a: 1 }\nmore: &m { <<: *b, b: 2 }\nextra: { <<: *m, c: 3 }", "extra.c = 3|extra.b = 2|extra.a = 1")]
    [InlineData("all: &all\n  base: &b { a: 1 }\n  more: { <<: *b, b: 2 }\nextra: *all", "extra.base.a = 1|extra.more.b = 2|extra.more.a = 1")]
    public void Keys_are_merged(string head, string entries)
    {
        var document = Reader.Read($"---\n{head}\n---\n");

        Assert.Empty(document.Problems);
        Assert.Equal(entries, string.Join('|', document.Variant.Metadata.Where(entry => entry.Key.StartsWith("extra", StringComparison.Ordinal)).Select(entry => $"{entry.Key} = {entry.Value}")));
    }

    [Fact]
    public void Tags_say_what_is_text()
    {
        var entries = Reader.Variant("---\na: !!str true\nb: !!bool \"true\"\nc: !!int \"3\"\nd: ! true\ne: !!str null\n!!str f: x\n---\n").Metadata;

        Assert.Equal(["true", "true", "3", "true", "null", "x"], entries.Select(entry => entry.Value));
        Assert.Equal([true, false, false, false, true, false], entries.Select(entry => entry.IsQuoted));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("!!null x")]
    [InlineData("")]
    public void A_missing_value_is_empty(string value)
    {
        var set = new ContentSet { Options = new() { RequiredMetadata = ["title"] } }.With("en-US/a.md", $"---\ntitle: {value}\n---\n# From the heading\n");

        Assert.Equal("From the heading", set.Documents[0].Variant.Title);
        Assert.Equal("TC3002", Assert.Single(set.CheckSet()).Rule.Id);
    }

    [Theory]
    [InlineData("\"null\"", "null")]
    [InlineData("'~'", "~")]
    [InlineData("nullable", "nullable")]
    public void Text_that_looks_missing_is_text(string value, string title) =>
        Assert.Equal(title, Reader.Variant($"---\ntitle: {value}\n---\n").Title);

    [Fact]
    public void A_suppression_counts_in_a_file_whose_lines_end_in_CR() =>
        Assert.Single(Reader.Read("---\r# typedcontent-disable TC1001: reason\rtitle: T\r---\rText\r").Suppressions);
}
