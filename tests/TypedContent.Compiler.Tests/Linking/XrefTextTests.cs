using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests the text of cross references that have none.</summary>
public sealed class XrefTextTests
{
    [Theory]
    [InlineData("<xref:System.String>", "System.String")]
    [InlineData("<XREF:System.String>", "System.String")]
    [InlineData("<xref:A.List%601?displayProperty=nameWithType>", "A.List`1")]
    [InlineData("<xref:A.List`1?displayProperty=fullName&text=x>", "A.List`1")]
    [InlineData("<xref:A.B%2A>", "A.B")]
    [InlineData("<xref:A.B#remarks>", "A.B")]
    [InlineData("[](xref:A.B)", "A.B")]
    [InlineData("[](xref:A.B(System.String))", "A.B(System.String)")]
    [InlineData("[](<xref:A.B?displayProperty=fullName>)", "A.B")]
    [InlineData("[text](xref:A.B)", "text")]
    public void It_is_the_uid(string reference, string text)
    {
        var article = Reader.Variant($"# The {reference} type\n\nUse {reference}.\n");
        var rendered = Rendered.From($"# The {reference} type\n\nUse {reference}.\n");

        Assert.Equal($"The {text} type", article.Title);
        Assert.Equal([$"The {text} type", $"Use {text}."], article.Units.Select(unit => unit.Label));
        Assert.Contains($"<p>Use <a>{text}</a>.</p>", rendered.Html, StringComparison.Ordinal);
        Assert.Equal(text, rendered.LinkTexts[0]);
    }

    [Fact]
    public void The_anchors_of_a_heading_with_one_lead_to_it()
    {
        var content = new ContentSet().With("en-US/a.md", "# A\n\n## The <xref:A.B> type\n\n[1](#the--type) [2](#the-ab-type) [3](#the-xrefab-type)\n");

        Assert.Empty(content.Check());
        Assert.Equal("the-ab-type", content.Resolve("en-US/a.md", "#the--type").Section);
    }
}
