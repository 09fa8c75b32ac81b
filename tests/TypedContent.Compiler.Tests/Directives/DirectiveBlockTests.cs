using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests directives of sites that are alone on their lines.</summary>
public sealed class DirectiveBlockTests
{
    /// <summary>Gets directives that stand for blocks.</summary>
    public static TheoryData<string> Blocks => new(
        "{% include \"prices.md\" %}",
        "{%- if x -%}",
        "{% assign a = b %}{% include a %}",
        "{% include a.html\n   title=\"A\"\n%}",
        "{{< notice tip >}}",
        "{{</ notice >}}",
        "{{< figure\n  src=\"a.png\"\n>}}",
        "{{% details \"More\" %}}",
        "{{% /details %}}",
        "{{#include a.md}}",
        "{{> part}}",
        "--8<-- \"snippets/a.md\"",
        "-8<- 'a.md'",
        "--8<--\na.md\nb.md\n--8<--",
        "<<< @/a.js{1,3}",
        "<embed src=\"../shared/b.md\"></embed>",
        "<embed src=\"../shared/b.md\" />",
        "<code src=\"./demo/basic.tsx\">Basic</code>",
        "<code src=\"./a.tsx\" debug></code><code src=\"./b.tsx\">B</code>",
        "<Tabs>",
        "</Tabs>",
        "<Tabs><TabItem value=\"x\">",
        "<TabItem value=\"x\" label={`a > b`}>",
        "<Card\n  title=\"A\"\n  items={[{ a: 1 }, { b: '}' }]}\n/>",
        "<Tabs.Item />",
        "<>",
        "</>");

    /// <summary>Gets directives that stand for nothing that has anchors.</summary>
    public static TheoryData<string> Others => new(
        "{# a comment #}",
        "{# a comment\n\nwith {{ x }} #}",
        "{/* a comment */}",
        "{{! a comment }}",
        "{: .lead }",
        "{:.lead title=\"A b\"}",
        "{ .annotate }",
        "{.wide width=\"300\"}",
        "*[HTML]: Hypertext markup");

    [Theory]
    [MemberData(nameof(Blocks))]
    [MemberData(nameof(Others))]
    public void They_are_no_strings_and_are_not_shown(string directive)
    {
        Assert.Equal("<p>Before.</p>\n<p>After.</p>\n", Rendered.From($"Before.\n\n{directive}\n\nAfter.\n").Html);
        Assert.Equal("<p>Before.</p>\n<p>After.</p>\n", Rendered.From($"Before.\n{directive}\nAfter.\n").Html);
        Assert.Equal(["Before.", "After."], UnitsOf($"Before.\n\n{directive}\n\nAfter.\n"));
        Assert.Equal(["Before.", "After."], UnitsOf($"Before.\n{directive}\nAfter.\n"));
        Assert.Empty(UnitsOf(directive));
        Assert.Equal(["Before.", "After."], UnitsOf($"Before.\n\n{directive}\n\nAfter.\n".WithLineEnds("\r\n")));
        Assert.Equal(["Before.", "After."], UnitsOf($"Before.\r\r{directive.Replace('\n', '\r')}\r\rAfter.\r"));
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void An_anchor_that_is_missing_from_an_article_with_one_may_be_in_it(string directive)
    {
        var problem = Assert.Single(CheckLink($"# A\n\n{directive}\n"));

        Assert.Equal("TC1019", problem.Rule.Id);
        Assert.Equal(
            "'b' has no anchor '#gone' in en-US, unless one of the directives in it, whose text isn't known here, adds it; check the link on the site",
            problem.Message);
    }

    [Theory]
    [MemberData(nameof(Others))]
    [InlineData("The price is {{ price }} euro.")]
    [InlineData("The price is\n{{ price }}\neuro.")]
    [InlineData("Use {% a %} and <Tabs> here.")]
    [InlineData("```\n{% include a %}\n```")]
    [InlineData("    {% include a %}")]
    [InlineData("`{% include a %}`")]
    [InlineData("<!-- {% include a %} -->")]
    [InlineData("=== \"Tab\"\n\n    Text.")]
    public void An_anchor_that_is_missing_from_another_article_does_not_exist(string text) =>
        Assert.Equal("TC1002", Assert.Single(CheckLink($"# A\n\n{text}\n")).Rule.Id);

    [Theory]
    [InlineData("{{ content }}")]
    [InlineData("{{ content }}\n{{ more }}")]
    [InlineData("> {{ content }}")]
    public void Values_that_are_a_paragraph_are_blocks(string values)
    {
        Assert.Empty(UnitsOf(values));
        Assert.DoesNotContain("content", Rendered.From(values).Html, StringComparison.Ordinal);
        Assert.Equal("TC1019", Assert.Single(CheckLink(values + "\n")).Rule.Id);
    }

    [Theory]
    [InlineData("## Using {{ product }} now")]
    [InlineData("{% data product %} pages\n---")]
    public void The_anchor_of_a_heading_with_a_directive_is_not_known(string heading) =>
        Assert.Equal("TC1019", Assert.Single(CheckLink($"# A\n\n{heading}\n")).Rule.Id);

    [Theory]
    [InlineData("- {{ item }}", "{{ item }}")]
    [InlineData("# {{ title }}", "{{ title }}")]
    [InlineData("{{ a }} |\n--- |", "{{ a }}")]
    [InlineData("The price is\n{{ price }}\neuro.", "The price is\n{{ price }}\neuro.")]
    [InlineData("{{ price }} euro.", "{{ price }} euro.")]
    [InlineData("{{<a_b>}} and {{<c_d>}} *e*", "{{<a_b>}} and {{<c_d>}} *e*")]
    [InlineData("{{< x >}} text", "{{< x >}} text")]
    [InlineData("{% if a %}Text{% endif %}", "{% if a %}Text{% endif %}")]
    [InlineData("{{</* shown */>}}", "{{</* shown */>}}")]
    [InlineData("import is a word here, too.", "import is a word here, too.")]
    [InlineData("import \"a\" and go on.", "import \"a\" and go on.")]
    [InlineData("export default settings to a file.", "export default settings to a file.")]
    [InlineData("{ a: 1 }", "{ a: 1 }")]
    [InlineData("{a}", "{a}")]
    [InlineData("--8<-- not a name", "--8<-- not a name")]
    [InlineData("*[HTML] text", "*[HTML] text")]
    [InlineData("=== text", "=== text")]
    public void Directives_in_sentences_and_other_text_stay(string text, string unit) => Assert.Equal([unit], UnitsOf(text));

    [Theory]
    [InlineData("{{< a\n\nGood text.\n\n{{< b >}}", new[] { "{{< a", "Good text." })]
    [InlineData("{% if a\n\nGood text.\n\n%}", new[] { "{% if a", "Good text.", "%}" })]
    [InlineData("{% a\nGood text.", new[] { "{% a\nGood text." })]
    [InlineData("{# a\n\nGood text.\n\n{# b #}", new[] { "{# a", "Good text." })]
    [InlineData("--8<--\n\nGood text.\n\n--8<--", new[] { "--8<--", "Good text.", "--8<--" })]
    [InlineData("<Card title={\n\nGood text.\n\n}>", new[] { "<Card title={", "Good text.", "}>" })]
    [InlineData("import {\n\nGood text.", new[] { "import {", "Good text." })]
    [InlineData("> {% a\n\n%}", new[] { "{% a", "%}" })]
    [InlineData("> {% a\n%}\n\nGood text.", new[] { "{% a", "%}", "Good text." })]
    public void What_is_not_closed_stays_text(string text, string[] units) => Assert.Equal(units, UnitsOf(text));

    [Theory]
    [InlineData("import Tabs from '@theme/Tabs';")]
    [InlineData("import 'a.css'")]
    [InlineData("import A, {\n  b,\n  c,\n} from \"x\";")]
    [InlineData("import * as A from 'a';\nimport B from 'b';")]
    [InlineData("export const a = 1;")]
    [InlineData("export const A = () => {\n  return <b>{x}</b>;\n\n  // end\n};")]
    [InlineData("export default function A({ children }) {\n  return children;\n}")]
    [InlineData("export { a } from './a';")]
    public void Statements_of_MDX_are_no_strings(string statement)
    {
        Assert.Equal(["After."], UnitsOf($"{statement}\n\nAfter.\n"));
        Assert.Equal("TC1002", Assert.Single(CheckLink($"{statement}\n\n# A\n")).Rule.Id);
    }

    [Fact]
    public void Text_between_directives_is_text()
    {
        Assert.Equal(["Read this.", "Inside.", "In a tab."], UnitsOf(
            """
            {{< notice tip >}}
            Read this.
            {{< /notice >}}

            {{% details "More" %}}
            Inside.
            {{% /details %}}

            <Tabs>
              <TabItem value="a">
            In a tab.
              </TabItem>
            </Tabs>
            """));
    }

    [Theory]
    [InlineData("<Tabs>\n  <TabItem value=\"a\">\n    In a tab.\n\n    - one\n      - two\n  </TabItem>\n</Tabs>\n\n    code\n")]
    [InlineData("<Tabs>\n\n  <TabItem\n    value={`a`}\n  >\n\n      In a tab.\n\n      - one\n        - two\n\n  </TabItem>\n\n</Tabs>\n\n    code\n")]
    [InlineData("<Tabs><TabItem value=\"a\">\n    In a tab.\n\n    - one\n      - two\n</TabItem>\n</Tabs>\n\n    code\n")]
    [InlineData("<Tabs><TabItem value=\"a\">\n    In a tab.\n\n    - one\n      - two\n</TabItem></Tabs>\n\n    code\n")]
    public void Content_of_components_can_be_indented(string text) => Assert.Equal(
        "<p>In a tab.</p>\n<ul>\n<li>one\n<ul>\n<li>two\n</li>\n</ul>\n</li>\n</ul>\n<pre><code>code\n</code></pre>\n",
        Rendered.From(text).Html);

    [Fact]
    public void Tags_in_code_in_a_component_are_code() => Assert.Equal(
        "<pre><code class=\"language-jsx\">&lt;Box&gt;\n  &lt;/Box&gt;\n&lt;/Card&gt;\n</code></pre>\n<p>Text.</p>\n",
        Rendered.From("<Card>\n  ```jsx\n  <Box>\n    </Box>\n  </Card>\n  ```\n  Text.\n</Card>\n").Html);

    [Fact]
    public void Code_that_a_component_of_an_included_file_leaves_open_ends_with_the_file()
    {
        var set = new ContentSet().With("en-US/a.md", "[!INCLUDE [x](includes/c.md)]\n\nText.\n").With("en-US/includes/c.md", "<Card>\n\n```\ncode");

        Assert.Equal("<pre><code>code\n</code></pre>\n<p>Text.</p>\n", Rendered.From(set, "en-US/a.md").Html);
    }

    [Fact]
    public void A_loop_around_rows_keeps_the_table()
    {
        var html = Rendered.From("| a | b |\n| --- | --- |\n| 1 | 2 |\n{% for x in list %}\n| 3 | 4 |\n{% endfor %}\n\nText.").Html;

        Assert.Contains("<td>3</td>\n<td>4</td>\n</tr>\n</tbody>\n</table>\n<p>Text.</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{%", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Directives_in_raw_html_are_not_shown()
    {
        const string text = "<div>\n{% include a %}\ntext {% b %}\n</div>\n";

        Assert.DoesNotContain("include", Rendered.From(text).Html, StringComparison.Ordinal);
        Assert.Contains("text {% b %}", Rendered.From(text).Html, StringComparison.Ordinal);
        Assert.Equal("TC1019", Assert.Single(CheckLink(text)).Rule.Id);
    }

    [Fact]
    public void A_list_of_attributes_has_an_anchor()
    {
        Assert.Empty(CheckLink("Text.\n{: #gone .lead }\n"));
        Assert.Contains("id=\"gone\"", Rendered.From("Text.\n{: #gone }\n").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_elements_with_capitals_stay_html() =>
        Assert.Equal("<div>\ntext\n</div>\n", Rendered.From("<DIV>\ntext\n</DIV>\n").Html);

    [Fact]
    public void An_unsafe_embed_is_still_reported() =>
        Assert.Equal(["TC0004"], Reader.Read("<embed src=\"a.swf\">\n").Problems.Select(problem => problem.Rule.Id));

    [Theory]
    [InlineData("{{ x }}")]
    [InlineData("{% x %}")]
    public void A_unit_that_is_a_directive_keeps_its_text(string directive)
    {
        var text = $"{Markup.Unit(1, "Hej", "Hi")}\n\n{Markup.Unit(2, directive, directive)}\n\n{{% include a %}}\n\n{Markup.Unit(3, "Slut", "End")}\n";

        Assert.Equal(["Hej", directive, "Slut"], Rendered.From(text).Texts);
        Assert.Equal("<p>Hej</p>\n<p>Slut</p>\n", Rendered.From(text).Html);
        Assert.Equal("TC1019", Assert.Single(CheckLink(text)).Rule.Id);
    }

    [Fact]
    public void An_index_differs_if_only_a_directive_does() =>
        Assert.NotEqual(new ContentSet().With("en-US/b.md", "# A").Index, new ContentSet().With("en-US/b.md", "# A\n\n{% a %}").Index);

    private static EquatableArray<Diagnostics.Problem> CheckLink(string target) =>
        new ContentSet().With("en-US/a.md", "[x](b.md#gone)").With("en-US/b.md", target).CheckLinks("en-US/a.md");

    private static IEnumerable<string> UnitsOf(string markdown)
    {
        var syntax = Reader.Parse(markdown).Syntax!;
        return syntax.UnitRanges.Select(range => syntax.Stripped.Text.Substring(range.Start, range.Length).Trim());
    }
}
