using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests destinations that the site completes.</summary>
public sealed class DestinationTests
{
    [Theory]
    [InlineData("../{{version}}/b.md")]
    [InlineData("{{site.baseurl}}/guide/b.md")]
    [InlineData("{{ site.baseurl }}/guide/b.md")]
    [InlineData("{{< relref \"b.md\" >}}")]
    [InlineData("{{< relref \"b.md#c\" >}}#d")]
    [InlineData("{{% ref b.md %}}")]
    [InlineData("{% link b.md %}")]
    [InlineData("{% if a %}b{% else %}c{% endif %}.md")]
    [InlineData("{{ '/guide/' | relative_url }}")]
    [InlineData("{{ url_for(\"a:b\") }}")]
    [InlineData("{{ site.url }}:8080/x")]
    [InlineData("../../{version}/b.md")]
    [InlineData("../../${version}/b.md")]
    [InlineData("../../$version/b.md")]
    [InlineData("$lang/b.md#x")]
    [InlineData("%7B%7B x %7D%7D/b.md")]
    [InlineData("%7b%7bx%7d%7d/b.md")]
    [InlineData("../../%7Bversion%7D/b.md")]
    [InlineData("b.md#{{ anchor }}")]
    [InlineData("/guide/{{ x }}")]
    [InlineData("#{{ x }}")]
    public void They_are_not_known(string destination)
    {
        foreach (var text in new[] { $"[a]({destination})", $"See [*a* b]({destination} \"A title\") and go on.", $"[a][b]\n\n[c]: b.md\n[b]: {destination} 'A title'\n", $"![a]({destination})" })
        {
            var set = new ContentSet { Options = new() { SitePrefix = "/guide" } }.With("en-US/a.md", text).With("en-US/b.md");

            Assert.Empty(set.Documents[0].Problems);
            Assert.Empty(set.CheckLinks("en-US/a.md"));
            Assert.Empty(set.CheckAssets("en-US/a.md", "x.png", "y.md"));
            var link = Assert.Single(set.Documents[0].Links);
            Assert.Equal(destination, link.Reference.Destination);
            Assert.Equal(destination, text.At(link.Span));
            Assert.Equal(LinkKind.Unresolved, Assert.Single(set.Compilation.Models[0].Links).Kind);
        }
    }

    [Theory]
    [InlineData("../version/b.md", "TC1004")]
    [InlineData("{{version/b.md", "TC1001")]
    [InlineData("{ver sion}/b.md", null)]
    [InlineData("gone.md?v={{version}}", "TC1001")]
    [InlineData("javascript:{{x}}", "TC1003")]
    public void Others_are_checked(string destination, string? rule)
    {
        var problems = new ContentSet().With("en-US/a.md", $"[a]({destination})").With("en-US/b.md").CheckLinks("en-US/a.md");

        Assert.Equal(rule, problems.SingleOrDefault()?.Rule.Id);
    }

    [Theory]
    [InlineData("[*a* b]({{ x }}/c \"T\")", "<p><a href=\"{{ x }}/c\" title=\"T\"><em>a</em> b</a></p>\n")]
    [InlineData("[a [b]({{ x }}) c](d)", "<p>[a <a href=\"{{ x }}\">b</a> c](d)</p>\n")]
    [InlineData("![a]({{ x }}/b.png)", "<p><img src=\"{{ x }}/b.png\" alt=\"a\" /></p>\n")]
    [InlineData("[a]({{ x }} b)", "<p>[a]({{ x }} b)</p>\n")]
    [InlineData("`[a]({{ x }})`", "<p><code>[a]({{ x }})</code></p>\n")]
    [InlineData("\\[a]({{ x }})", "<p>[a]({{ x }})</p>\n")]
    public void They_are_written_as_they_are(string text, string html) => Assert.Equal(html, Rendered.From(text).Html);

    [Fact]
    public void An_included_file_keeps_them()
    {
        var set = new ContentSet().With("en-US/a/b.md", "[!INCLUDE [x](../includes/c.md)]").With("en-US/includes/c.md", "[d](../{{v}}/e.md)");

        Assert.Contains("href=\"../{{v}}/e.md\"", Rendered.From(set, "en-US/a/b.md").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](<{{ x }}>)", "{{ x }}")]
    [InlineData("[a](<{{ x }}/b.md> \"T\")", "{{ x }}/b.md")]
    [InlineData("[a](<{{< ref \"b.md\" >}}>)", "{{< ref \"b.md\" >}}")]
    [InlineData("[a]\n\n[a]: <{{ x }}/b.md> 'T'\n", "{{ x }}/b.md")]
    public void They_have_no_angle_brackets(string markdown, string destination)
    {
        var content = new ContentSet().With("en-US/a.md", markdown);

        Assert.Empty(content.Check());
        Assert.Equal(destination, Assert.Single(content.Documents[0].Variant.Links).Destination);
        Assert.DoesNotContain("&lt;{{", Rendered.From(markdown).Html.Replace("{{&lt;", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a$b.md")]
    [InlineData("List$1.md")]
    [InlineData("$5/b.md")]
    public void A_dollar_in_a_name_is_known(string destination) =>
        Assert.Equal("TC1001", Assert.Single(new ContentSet().With("en-US/a.md", $"[a]({destination})").Check()).Rule.Id);
}
