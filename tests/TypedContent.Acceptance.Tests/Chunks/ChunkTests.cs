using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests.Chunks;

/// <summary>Tests the parts of articles for machines.</summary>
public sealed class ChunkTests
{
    private static readonly CultureInfo s_english = new("en-US");

    [Fact]
    public void A_chunk_is_the_text_of_a_section_with_its_place()
    {
        var set = Set(("en-US/bills", "Before.\n\n# Bills\n\nAbout *bills*.\n\n## Due date\n\n### Late\n\nPay a [fee](fees.md).\n"), ("en-US/fees", "# Fees\n"));
        var chunks = set.Chunks(s_english).ToList();

        Assert.Equal(["en-US/bills", "en-US/bills#bills", "en-US/bills#late"], chunks.Select(chunk => chunk.Id));
        Assert.Equal(["", "Bills", "Bills / Due date / Late"], chunks.Select(chunk => string.Join(" / ", chunk.HeadingPath)));
        Assert.Equal(["Before.", "About bills.", "Pay a fee."], chunks.Select(chunk => chunk.Text));
        Assert.Equal(["Before.", "About *bills*.", "Pay a [fee](fees.md)."], chunks.Select(chunk => chunk.Markdown.Trim()));
        Assert.Equal("Pay a [fee](/x).", set.Chunks(s_english, linkResolver: _ => "/x").Last().Markdown.Trim());
        Assert.Equal(set.Articles[0], chunks[2].Article);
        Assert.Equal(new Locale("en-US"), chunks[2].Locale);
    }

    [Fact]
    public void Texts_of_other_locales_are_not_among_the_chunks_of_one()
    {
        var set = Set(("en-US/a", "# A\n\nEnglish.\n"), ("en-US/b", "# B\n\nEnglish too.\n"), ("de-DE/a", "# A\n\nDeutsch.\n"));

        Assert.Equal(["Deutsch."], set.Chunks(new CultureInfo("de-AT")).Select(chunk => chunk.Text));
        Assert.Empty(set.Articles[1].Chunks(new CultureInfo("de-DE")));
    }

    [Fact]
    public void Sections_with_one_name_have_chunks_of_their_own()
    {
        var chunks = Set(("en-US/a", "Text.\n\n> ## Q\n>\n> In a quote.\n\nAfter it.\n\n## ![](x.png)\n\nWithout a name.\n")).Chunks(s_english).ToList();

        Assert.Equal(chunks.Count, chunks.Select(chunk => chunk.Id).Distinct().Count());
        Assert.Contains(chunks, chunk => chunk.Text == "Text.\nAfter it.");
        Assert.Contains(chunks, chunk => chunk.Text == "Without a name.");
    }

    [Fact]
    public void Ids_are_unique_where_names_have_marks_of_ids()
    {
        var text = string.Join(' ', Enumerable.Repeat("A sentence of words.", 12));
        var set = Set(
            ("en-US/a", $"## Parts {{#parts}}\n\n{text}\n\n## Other {{#parts~2}}\n\nOther.\n\n## Escaped {{#parts%7E2}}\n\nEscaped.\n"),
            ("en-US/a~2", "Text.\n"),
            ("en-US/b #1", "Text.\n"));
        var ids = set.Chunks(s_english, 100).Select(chunk => chunk.Id).ToList();

        Assert.Equal(
            ["en-US/a#parts", "en-US/a#parts~2", "en-US/a#parts~3", "en-US/a#parts%7E2", "en-US/a#parts%257E2", "en-US/a%7E2", "en-US/b%20%231"], ids);
    }

    [Fact]
    public void A_long_section_is_divided_between_blocks()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 6).Select(number => $"Paragraph {number} has about forty characters."));
        var chunks = Set(("en-US/a", "## Long\n\n" + text)).Chunks(s_english, 100).ToList();

        Assert.Equal(["en-US/a#long", "en-US/a#long~2", "en-US/a#long~3"], chunks.Select(chunk => chunk.Id));
        Assert.All(chunks, chunk => Assert.Equal(2, chunk.Text.Split('\n').Length));
        Assert.All(chunks, chunk => Assert.Equal(["Long"], chunk.HeadingPath));
    }

    [Fact]
    public void A_long_table_has_its_header_in_each_chunk()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(number => $"| row {number} | value {number} |\n"));
        var chunks = Set(("en-US/a", "Intro.\n\n| Name | Value |\n|---|---|\n" + rows)).Chunks(s_english, 100).ToList();

        Assert.InRange(chunks.Count, 4, 8);
        Assert.All(chunks, chunk => Assert.Contains("| Name | Value |\n| --- | --- |\n| row ", chunk.Markdown, StringComparison.Ordinal));
        Assert.Equal(20, chunks.Sum(chunk => chunk.Markdown.Split("| row ").Length - 1));
    }

    [Fact]
    public void A_row_that_is_longer_than_a_chunk_goes_on_under_the_header()
    {
        var chunks = Set(("en-US/a", $"| Name | Value |\n|---|---|\n| row | {new string('x', 250)} |\n| other | y |\n")).Chunks(s_english, 100).ToList();

        Assert.All(chunks, chunk => Assert.StartsWith("| Name | Value |\n", chunk.Markdown, StringComparison.Ordinal));
        Assert.Equal(250, chunks.Sum(chunk => chunk.Text.Count(c => c == 'x')));
    }

    [Fact]
    public void A_long_list_goes_on_with_its_numbers()
    {
        var items = string.Concat(Enumerable.Range(3, 10).Select(number => $"{number}. Item with about thirty characters.\n"));
        var chunks = Set(("en-US/a", items)).Chunks(s_english, 100).ToList();
        var numbers = chunks.SelectMany(chunk => chunk.Markdown.Split('\n')).Where(line => line.Length > 0).Select(line => line.Split('.')[0]);

        Assert.True(chunks.Count > 3);
        Assert.Equal(Enumerable.Range(3, 10).Select(number => number.ToString(CultureInfo.InvariantCulture)), numbers);
    }

    [Fact]
    public void A_long_paragraph_is_divided_between_sentences_and_a_long_word_anywhere()
    {
        var sentences = string.Join(' ', Enumerable.Range(1, 8).Select(number => $"Sentence {number} has a few words."));
        var chunks = Set(("en-US/a", sentences + "\n")).Chunks(s_english, 100).ToList();
        var emoji = Set(("en-US/a", string.Concat(Enumerable.Repeat("😀", 120)) + "\n")).Chunks(s_english, 101).ToList();

        Assert.All(chunks, chunk => Assert.Matches("^Sentence .*words[.]$", chunk.Text));
        Assert.Equal([100, 100, 40], emoji.Select(chunk => chunk.Text.Length));
        Assert.DoesNotContain('\uFFFD', string.Concat(emoji.Select(chunk => chunk.Text)));
    }

    [Theory]
    [InlineData("Cards are fine, e.g. a debit card.")]
    [InlineData("Karten, z. B. Debitkarten, gehen auch.")]
    [InlineData("Ask Dr. Weber at once about it.")]
    [InlineData("Siehe Abb. 3 bzw. Tabelle 4.")]
    [InlineData("Betala t.ex. Med kort i dag.")]
    [InlineData("Сюда входят и др. способы.")]
    public void An_abbreviation_ends_no_sentence(string sentence)
    {
        // The first sentence leaves room for the abbreviation, and not for the whole of the second one.
        var first = string.Concat(Enumerable.Repeat("word ", 15)).TrimEnd() + ".";
        var chunks = Set(("en-US/a", $"{first} {sentence}\n")).Chunks(s_english, 100);

        Assert.Equal([first, sentence], chunks.Select(chunk => chunk.Text));
    }

    [Fact]
    public void Code_stays_code_and_marks_stay_closed()
    {
        var code = string.Concat(Enumerable.Range(1, 12).Select(number => $"int value{number} = {number};\n"));
        var chunks = Set(("en-US/a", $"```csharp\n{code}```\n\n**{string.Join(' ', Enumerable.Repeat("bold", 60))}**\n")).Chunks(s_english, 100).ToList();

        Assert.All(chunks.Where(chunk => chunk.Text.Contains("int", StringComparison.Ordinal)), chunk => Assert.Matches("(?s)^```csharp\n.*;\n```", chunk.Markdown));
        Assert.All(chunks.Where(chunk => chunk.Text.Contains("bold", StringComparison.Ordinal)), chunk => Assert.Matches("[*][*]bold.*bold[*][*]", chunk.Markdown));
        Assert.Equal(12, chunks.Sum(chunk => chunk.Text.Split("int ").Length - 1));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(99)]
    public void A_length_without_room_for_a_sentence_is_refused(int length)
    {
        var set = Set(("en-US/a", "# A\n"));

        Assert.Throws<ArgumentOutOfRangeException>(() => set.Chunks(s_english, length));
        Assert.Throws<ArgumentOutOfRangeException>(() => set.Articles[0].Chunks(s_english, length));
    }

    private static ContentSet Set(params (string Path, string Text)[] files) => ContentAssembly.Build(
        [.. files.Select(file => new ArticleFile(new ArticleOrigin(file.Path + ".md", file.Path + ".md"), file.Text))]).Set;
}
