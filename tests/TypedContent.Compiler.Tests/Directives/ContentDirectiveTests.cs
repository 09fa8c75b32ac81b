using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests directives whose content is code or a comment.</summary>
public sealed class ContentDirectiveTests
{
    [Theory]
    [InlineData("{% highlight bash %}", "{% endhighlight %}", "bash")]
    [InlineData("{%- highlight bash linenos -%}", "{%- endhighlight -%}", "bash")]
    [InlineData("{{< highlight bash >}}", "{{< /highlight >}}", "bash")]
    [InlineData("{{% highlight bash \"linenos=table\" %}}", "{{% /highlight %}}", "bash")]
    [InlineData("{{< mermaid >}}", "{{< /mermaid >}}", "mermaid")]
    public void Code_is_code(string open, string close, string language)
    {
        var text = $"# A\n\nBefore.\n{open}\n# Install\n\n    npm i *x* a[0](i)\n{close}\nAfter.\n";

        Assert.Equal(
            $"<h1 id=\"a\">A</h1>\n<p>Before.</p>\n<pre><code class=\"language-{language}\"># Install\n\n    npm i *x* a[0](i)\n</code></pre>\n<p>After.</p>\n",
            Rendered.From(text).Html);
        var variant = Reader.Variant(text);
        Assert.Equal(("a", 0, 3), (Assert.Single(variant.Headings).Anchor, variant.Links.Count, variant.Units.Count));
    }

    [Theory]
    [InlineData("{% comment %}", "{% endcomment %}")]
    [InlineData("{{< comment >}}", "{{< /comment >}}")]
    [InlineData("{{% comment %}}", "{{% /comment %}}")]
    public void A_comment_is_not_shown(string open, string close)
    {
        var text = $"Before.\n\n{open}\n## Todo\n\nSecret [x](gone.md)\n{close}\n\nAfter.\n";

        Assert.Equal("<p>Before.</p>\n<p>After.</p>\n", Rendered.From(text).Html);
        var variant = Reader.Variant(text);
        Assert.Equal((0, 0, 2), (variant.Headings.Count, variant.Links.Count, variant.Units.Count));
    }

    [Theory]
    [InlineData("{% highlight bash %}\n# A\n")]
    [InlineData("{% comment %}\n# A\n{{< /comment >}}\n")]
    [InlineData("```\n{% comment %}\n```\n# A\n")]
    public void Without_an_end_nothing_is_hidden(string text) => Assert.Equal("a", Assert.Single(Reader.Variant(text).Headings).Anchor);

    [Fact]
    public void Code_that_its_list_item_ends_is_code()
    {
        var text = string.Concat(Enumerable.Repeat("- {% highlight x %}\n", 20_000)) + "{% endhighlight %}\n";

        Assert.Contains("<code", Rendered.From(text).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_in_its_list_item() => Assert.Equal(
        "<ul>\n<li><p>S</p>\n<pre><code class=\"language-sh\">x\n  y\n</code></pre>\n</li>\n<li><p>T</p>\n</li>\n</ul>\n",
        Rendered.From("- S\n\n  {% highlight sh %}\n  x\n    y\n  {% endhighlight %}\n\n- T\n").Html);
}
