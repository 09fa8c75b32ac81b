using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that the generator reads the same text as the tasks, whatever encoding the compiler has decoded files with.</summary>
public sealed class EncodingTests
{
    private const string Text = "---\ntitle: Rückgabe\n---\n# Rückgabe\n\nGrüße aus Köln. 日本語 \uFFFD\n\n[x](#rückgabe)\n";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, int> Readable => new()
    {
        { "utf-8", 65001 }, { "utf-8", 1252 }, { "utf-8", 1250 }, { "utf-8", 28591 }, { "utf-8", 437 },
        { "utf-8 with mark", 65001 }, { "utf-8 with mark", 1252 }, { "utf-8 with mark", 932 },
        { "utf-16", 65001 }, { "utf-16", 1252 }, { "utf-16be", 65001 }, { "utf-16be", 932 },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void The_code_page_of_the_project_makes_no_difference(string encoding, int codePage)
    {
        var expected = Generation.Run(new ContentText("de-DE/a.md", Text));
        var file = new ContentText("de-DE/a.md", Text).Decoded(Decode(Encode(encoding), codePage));

        var generation = Generation.Run(file);

        Assert.Equal(Sources(expected), Sources(generation));
        Assert.Equal(expected.Diagnostics.Select(diagnostic => diagnostic.ToString()), generation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1252)]
    [InlineData(932)]
    [InlineData(1200)]
    public void A_file_in_another_encoding_is_reported_and_those_beside_it_are_not(int codePage)
    {
        var contents = Encoding.GetEncoding(1252).GetBytes("# A\n\nGrüße\n");
        var file = new ContentText("de-DE/a.md", string.Empty).Decoded(Decode(contents, codePage));

        var generation = Generation.Run(file, new ContentText("de-DE/b.md", Text));

        var error = Assert.Single(generation.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.EndsWith("error TC0003: the file can't be read: it is not UTF-8 text; save it as UTF-8", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("/project/content/de-DE/a.md", error.Location.GetLineSpan().Path);
        Assert.Contains("Rückgabe", generation.Source("Articles.b.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_is_that_of_the_first_character_that_is_not_UTF_8()
    {
        var contents = Encoding.GetEncoding(1252).GetBytes("# A\n\nGrüße\n");

        foreach (var codePage in (int[])[65001, 1252])
        {
            var file = new ContentText("de-DE/a.md", string.Empty).Decoded(Decode(contents, codePage));
            Assert.Equal(new LinePosition(2, 2), Assert.Single(Generation.Run(file).Diagnostics).Location.GetLineSpan().StartLinePosition);
        }
    }

    [Fact]
    public void UTF_32_is_reported()
    {
        var encoding = new UTF32Encoding(bigEndian: false, byteOrderMark: true);
        byte[] contents = [.. encoding.GetPreamble(), .. encoding.GetBytes("# A")];
        var sources = new[] { Decode(contents, 65001), SourceText.From(new MemoryStream(contents), s_utf8) };

        Assert.All(sources, source => Assert.Equal("TC0003", Assert.Single(Generation.Run(new ContentText("de-DE/a.md", string.Empty).Decoded(source)).Diagnostics).Id));
    }

    [Fact]
    public void The_text_in_an_editor_is_taken_as_it_is()
    {
        foreach (var source in new[] { SourceText.From(Text), SourceText.From(Text, s_utf8), SourceText.From(Text, Encoding.Unicode) })
        {
            var edited = source.WithChanges(new TextChange(new TextSpan(source.Length, 0), "Neu.\n"));
            var generation = Generation.Run(new ContentText("de-DE/a.md", string.Empty).Decoded(edited));

            Assert.Equal(Sources(Generation.Run(new ContentText("de-DE/a.md", Text + "Neu.\n"))), Sources(generation));
        }
    }

    [Theory]
    [InlineData("redirects", ".openpublishing.redirection.json", "redirections: []")]
    [InlineData("xrefmap", "xrefmap.yml", "references: []")]
    [InlineData("baseline", "typedcontent.baseline", "")]
    public void Other_files_are_read_in_the_same_way(string kind, string name, string rest)
    {
        var text = "# ü\n" + rest;
        var contents = Encoding.GetEncoding(1252).GetBytes(text);
        var broken = new ContentText(name, string.Empty, kind).Decoded(Decode(contents, 1252));
        var correct = new ContentText(name, string.Empty, kind).Decoded(Decode(s_utf8.GetBytes(text), 1252));
        var article = new ContentText("de-DE/a.md", "# A\n");

        Assert.Equal($"/project/content/{name}(1,3): error TC0003: the file can't be read: it is not UTF-8 text; save it as UTF-8",
            Assert.Single(Generation.Run(article, broken).Diagnostics).ToString());
        Assert.Empty(Generation.Run(article, correct).Diagnostics);
    }

    [Fact]
    public void A_redirect_that_the_compiler_decoded_wrongly_leads_to_its_article()
    {
        var json = s_utf8.GetBytes("""{ "redirections": [ { "source_path": "früher.md", "redirect_url": "/größe" } ] }""");
        var generation = Generation.Run(
            new ContentText("de-DE/a.md", "[x](früher.md)\n"),
            new ContentText("de-DE/größe.md", "# B\n"),
            new ContentText(".openpublishing.redirection.json", string.Empty, "redirects").Decoded(Decode(json, 1252)));

        Assert.Equal(["TC1010"], generation.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
    }

    private static byte[] Encode(string encoding) => encoding switch
    {
        "utf-8" => s_utf8.GetBytes(Text),
        "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. s_utf8.GetBytes(Text)],
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
        _ => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
    };

    /// <summary>Decodes a file as the compiler does with a code page, or with UTF-8 that replaces what is invalid.</summary>
    private static SourceText Decode(byte[] contents, int codePage) =>
        SourceText.From(contents, contents.Length, codePage == 65001 ? s_utf8 : Encoding.GetEncoding(codePage));

    private static IEnumerable<(string, string)> Sources(Generation generation) =>
        generation.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
}
