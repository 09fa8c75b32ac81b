using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests the labels of strings, which IntelliSense shows and names are made of.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("Use array[0] and list[i][j] in [optional] parts.", "Use array[0] and list[i][j] in [optional] parts.")]
    [InlineData("A [link](b.md), [ref][b], [b], [B][], ![Alt](x.png) and ![b] end.\n\n[b]: b.md", "A link, ref, b, B, Alt and b end.")]
    [InlineData("A [link](b_(c).md) end.", "A link end.")]
    [InlineData("A [lone bracket", "A [lone bracket")]
    [InlineData("> line one\n> line two", "line one line two")]
    [InlineData("> > a\n> > b > c", "a b > c")]
    [InlineData("## `<A>` and `List<T>`", "<A> and List<T>")]
    [InlineData("`<A>`, `a_b*c*`, ``x`y``, `&lt;`", "<A>, a_b*c*, x`y, &lt;")]
    [InlineData("&lt;b&gt; &copy; & more", "<b> © & more")]
    [InlineData("# Price \\{#a} `*`", "Price {#a} *")]
    [InlineData("Use {% raw %}{{ x }}{% endraw %} and {{ \"{{\" }}.", "Use {{ x }} and {{.")]
    [InlineData("Go <Button onClick={() => a > b}>on</Button> now.", "Go on now.")]
    [InlineData("See <a href=\"{{< ref \"x\" >}}\">this</a> now.", "See this now.")]
    public void They_are_what_readers_see(string markdown, string label) => Assert.Equal(label, Assert.Single(Reader.Variant(markdown).Units).Label);

    [Fact]
    public void The_bracket_of_a_link_that_is_cut_off_is_left_out()
    {
        var label = Assert.Single(Reader.Variant(new string('a', 150) + " [link text that is long](b.md)").Units).Label;

        Assert.Equal(new string('a', 150) + " link text…", label);
    }
}
