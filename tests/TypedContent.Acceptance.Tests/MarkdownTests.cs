using System.Globalization;
using System.Text.RegularExpressions;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the Markdown of articles: read again, it gives the same HTML.</summary>
public partial class MarkdownTests
{
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    [Theory]
    [InlineData("# Title\n\nText with *emphasis*, **strong** and `code`.\n")]
    [InlineData("A [link](https://example.com/a_b?c=1&d=2) and ![image](x.png).\n")]
    [InlineData("A [link with space](<a b(c>).\n")]
    [InlineData("- one\n- two\n  - three\n    - four\n- five\n")]
    [InlineData("- one\n\n  more\n\n- two\n")]
    [InlineData("3. three\n4. four\n\n   ```csharp\n   code();\n\n   more();\n   ```\n")]
    [InlineData("- a\n\n<!-- -->\n\n- b\n")]
    [InlineData("> Quote\n>\n> - item\n>   > inner\n")]
    [InlineData("> [!NOTE]\n> An alert.\n>\n> More.\n")]
    [InlineData("```\na ``` b\n````\n```\n")]
    [InlineData("| A | B |\n| --- | --- |\n| `x|y` | **b** |\n| a<br>b | |\n")]
    [InlineData("Line\\\nbreak\n\n---\n\n- [ ] open\n- [x] done\n")]
    [InlineData("\\# no heading\n\n1\\. no list\n\n\\- no list\n\n\\> no quote\n\n\\* \\_ \\[a\\](b) \\<i> \\&amp; \\\\ \\`\n")]
    [InlineData("snake_case and \\_this\\_ and 2 * 3 * 4 and ~~gone~~ and \\~\\~here\\~\\~\n")]
    [InlineData("Wow\\![a](https://example.com)\n")]
    [InlineData("Press <kbd>Ctrl</kbd> and H<sub>2</sub>O.\n")]
    [InlineData("`` a`b `` and ` `` `\n")]
    [InlineData("Term\n: Definition\n")]
    [InlineData("Setext\n===\n\n+ plus\n\n2026\\. A year\n")]
    [InlineData("- tight\n  ```\n  code\n  ```\n- # Heading\n  1. a\n\n     b\n")]
    [InlineData("- text\n\n  | A |\n  | --- |\n  | 1 |\n")]
    [InlineData("| A | B | C | D |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |\n")]
    [InlineData("One<br/>\n<br/>\ntwo\\\nthree\\\n1\\. four\n")]
    [InlineData("> [!NOTE]\n\n> Quote.\n")]
    [InlineData("# Heading<br/>in two lines\n")]
    [InlineData("[a](b.md \"T\") ![c](d.png \"It's \\\"it\\\" \\\\ &amp;amp;\") [e](<f g.md> 'h|i')\n\n| A |\n| --- |\n| [e](f.md \"h\\|i\") |\n")]
    [InlineData("One[^1] and **two[^b]**[^1].\n\n[^1]: Note.\n[^b]: First.\n\n    - item\n\n    Second.\n\nAfter.\n")]
    [InlineData("> Text[^1]\n>\n> [^1]: Note.\n\n- Text[^2]\n\n  [^2]: Another.\n")]
    [InlineData("[^1]: Note.\n\nText[^1].\n\n1. one\n2. two\n")]
    [InlineData("")]
    public void The_markdown_of_an_article_gives_the_same_html(string markdown)
    {
        var first = Article(markdown);
        var again = first.ToMarkdown(s_english);

        Assert.Equal(Html(first), Html(Article(again)));
        Assert.Equal(again, first.ToMarkdown(new Locale("en-US")));
    }

    [Fact]
    public void Markdown_is_as_people_write_it() => Assert.Equal(
        "# Title\n\nFirst *line* [x](b.md).\n\n- one\n- two\n\n> [!TIP]\n> Alert.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n```cs\nx();\n```\n",
        Article("Title\n=====\n\nFirst _line_\n[x](b.md).\n\n* one\n* two\n\n> [!TIP]\n> Alert.\n\nA | B\n--|--\n1 | 2\n\n~~~cs\nx();\n~~~\n").ToMarkdown(s_english));

    [Fact]
    public void Emphasis_within_emphasis_is_part_of_it() => Assert.Equal("*a b c* **d**\n", Article("<em>a <em>b</em> c</em> <b>d</b>\n").ToMarkdown(s_english));

    [Fact]
    public void A_line_break_at_the_end_of_a_block_is_left_out() => Assert.Equal("Text.\n\n- one\n", Article("Text.<br/>\n\n- one<br>\n").ToMarkdown(s_english));

    [Fact]
    public void Blocks_in_a_cell_are_lines_of_it() => Assert.Equal(
        "| A | B |\n| --- | --- |\n| one<br>two<br>[three](b.md)<br>**four** | |\n",
        Article("<table><tr><th><p>A</p></th><th>B</th></tr><tr><td><p>one</p><ul><li>two</li><li><a href=\"b.md\">three</a></li></ul><p><b>four</b></p></td><td><p></p></td></tr></table>\n").ToMarkdown(s_english));

    [Fact]
    public void Links_have_other_destinations() => Assert.Equal(
        "[a](/a) [site](https://example.com)\n",
        Article("[a](a.md) [site](https://example.com)\n").ToMarkdown(s_english, link => link.Kind == LinkKind.External ? null : "/" + link.Destination.Replace(".md", "", StringComparison.Ordinal)));

    [Fact]
    public void A_reference_is_kept_where_its_note_is()
    {
        var article = Article("Text[^a].\n\n## Notes\n\n[^a]: Note.\n");

        Assert.Equal("Text[^1].\n\n## Notes\n\n[^1]: Note.\n", article.ToMarkdown(s_english));
        Assert.Equal("Text.\n", article.Introduction.ToMarkdown());
    }

    [CorpusFact(IsLongRunning = true)]
    public void The_markdown_of_real_articles_gives_the_same_html()
    {
        var files = SharedFiles.Corpus(SharedFiles.Locales);
        var first = ContentAssembly.Build(files, SharedFiles.CorpusRedirects(SharedFiles.Locales), "sv-SE").Articles;
        var written = SharedFiles.Locales.SelectMany(name => first.Where(article => article.Has(new Locale(name)))
            .Select(article => new ArticleFile(new ArticleOrigin($"{name}/{article.Path}.md", $"{name}/{article.Path}.md"), article.ToMarkdown(new Locale(name))))).ToList();
        var again = ContentAssembly.Build(written, defaultLocale: "sv-SE").Articles.ToDictionary(article => article.Path, StringComparer.Ordinal);

        var different = first.SelectMany(article => article.Locales.Where(locale => SharedFiles.Locales.Contains(locale.Name)), (article, locale) => (Article: article, Locale: locale))
            .Where(one => Shown(one.Article, one.Locale) != Shown(again[one.Article.Path], one.Locale))
            .ToLookup(one => one.Article.ToHtml(one.Locale).Contains("<colgroup>", StringComparison.Ordinal));

        // Emphasis within emphasis is part of it.
        Assert.Equal(files.Count, written.Count);
        Assert.Equal(SharedFiles.Locales.Order(StringComparer.Ordinal), different[false].Select(one => one.Locale.Name).Order(StringComparer.Ordinal));
        Assert.All(different[false], one => Assert.Equal("partner-center/daily-rated-usage-recon-files", one.Article.Path));

        // Cells of tables in HTML have paragraphs and lists, which those of Markdown can't have. Their text is the same.
        Assert.Equal(7, different[true].Count());
        Assert.All(different[true], one => Assert.Equal(Letters(one.Article, one.Locale), Letters(again[one.Article.Path], one.Locale)));

        string Letters(Article article, Locale locale) => TagsAndSpaces().Replace(article.ToHtml(locale), "");

        string Shown(Article article, Locale locale) => Unseen().Replace(Spaces().Replace(Ids().Replace(article.ToHtml(locale), ""), " "), "$1")
            .Replace("> ", ">", StringComparison.Ordinal).Replace(" <", "<", StringComparison.Ordinal);
    }

    // Without ids, and with one line break between blocks.
    private static string Html(Article article) => Ids().Replace(article.ToHtml(s_english), "");

    [GeneratedRegex(" (id|name)=\"[^\"]*\"|(?<=\\n)\\n")]
    private static partial Regex Ids();

    // Links that lead nowhere, anchors that headings get from those of another locale, line breaks at the end of a block, and empty paragraphs.
    [GeneratedRegex("<a>(.*?)</a>|<span></span>|(?:<br /> ?)+(?=</(?:p|li)>)|<p>(?: |<a></a>)*</p>")]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]+>|\\s")]
    private static partial Regex TagsAndSpaces();

    [GeneratedRegex("[ \\n]+")]
    private static partial Regex Spaces();

    private static Article Article(string markdown) => ContentAssembly.Build([new ArticleFile(new ArticleOrigin("en-US/a.md", "en-US/a.md"), markdown)]).Articles.Single();
}
