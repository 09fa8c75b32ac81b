using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests text in which template directives are shown as they are written.</summary>
public sealed class RawTemplateTests
{
    [Theory]
    [InlineData("Use {% raw %}{{ x }}{% endraw %} now.", "<p>Use {{ x }} now.</p>\n")]
    [InlineData("{% raw %}{{ x }}{% endraw %}", "<p>{{ x }}</p>\n")]
    [InlineData("{% raw %}\n{{ x }}\n{% endraw %}", "<p>{{ x }}</p>\n")]
    [InlineData("{%- raw -%}\n{% if a %}\n{%- endraw -%}", "<p>{% if a %}</p>\n")]
    [InlineData("{% raw %}\nUse *{% if %}*.\n{% endraw %}", "<p>Use <em>{% if %}</em>.</p>\n")]
    [InlineData("{% raw %}\n```\n{{ x }}\n```\n{% endraw %}", "<pre><code>{{ x }}\n</code></pre>\n")]
    [InlineData("{% verbatim %}\n{{ x }}\n{% endverbatim %}", "<p>{{ x }}</p>\n")]
    [InlineData("Write {{ \"{{\" }} x {{ '}}' }}.", "<p>Write {{ x }}.</p>\n")]
    public void Directives_in_it_are_text(string markdown, string html)
    {
        Assert.Equal(html, Rendered.From(markdown).Html);
        Assert.Equal("TC1002", Assert.Single(new ContentSet().With("en-US/b.md", markdown).With("en-US/a.md", "[x](b.md#gone)").CheckLinks("en-US/a.md")).Rule.Id);
    }

    [Fact]
    public void Directives_after_it_are_directives() =>
        Assert.Equal("<p>{{ x }}</p>\n<p>End.</p>\n", Rendered.From("{% raw %}{{ x }}{% endraw %}\n\n{{ y }}\n\n{% if z %}\n\nEnd.\n").Html);

    [Theory]
    [InlineData("{% raw %}\n\n{{ x }}\n\nEnd.\n")]
    [InlineData("{% endraw %}\n\n{{ x }}\n\nEnd.\n")]
    public void Without_both_marks_nothing_is_raw(string markdown) => Assert.Equal("<p>End.</p>\n", Rendered.From(markdown).Html);
}
