using TypedContent.Generator.Emission;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;

namespace TypedContent.Generator.Tests;

/// <summary>Tests text of articles and projects in generated code.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two\r\nlines\t", "two lines")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("<b> & \"c\"", "&lt;b&gt; &amp; \"c\"")]
    [InlineData("😀", "😀")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("a\0b\u0007c", "a b c")]
    [InlineData("\uFFFE\uFFFF\uFEFF", "")]
    public void Documentation_is_one_line_of_valid_XML(string text, string expected) => Assert.Equal(expected, XmlDocumentation.Escape(text));

    [Fact]
    public void Lone_surrogates_are_left_out_of_documentation() => Assert.Equal("xyz", XmlDocumentation.Escape("x\ud800y\udc00z"));

    [Fact]
    public void Lone_surrogates_are_escaped_in_literals() => Assert.Equal("\"\\ud800\"", Literal.Of("\ud800"));

    [Fact]
    public void Long_documentation_is_cut_between_characters()
    {
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 100)) + "…", XmlDocumentation.Escape(string.Concat(Enumerable.Repeat("😀", 150))));
    }

    [Theory]
    [InlineData("a/b", "\"a/b\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\n\u2028ö", "\"\\u000a\\u2028\\u00f6\"")]
    public void Literals_are_escaped(string text, string expected) => Assert.Equal(expected, Literal.Of(text));

    [Theory]
    [InlineData("", "", "Content")]
    [InlineData("", "MyApp", "MyApp.Content")]
    [InlineData("", "my-app.1st", "my_app._1st.Content")]
    [InlineData("A.class", "MyApp", "A.@class")]
    [InlineData("A..B", "MyApp", "A._.B")]
    [InlineData("@A", "MyApp", "A")]
    public void Namespaces_are_made_valid(string stated, string root, string expected) => Assert.Equal(expected, NamespaceName.From(stated, root));

    [Theory]
    [InlineData("partner/billing", "Articles.partner.billing.g.cs")]
    [InlineData("partner.billing", "Articles.partner_billing-6b2b6511135e3a2c.g.cs")]
    [InlineData("Billing", "Articles._illing-622421be65bb31bc.g.cs")]
    public void File_names_tell_paths_apart(string path, string expected) => Assert.Equal(expected, ArticleFileName.Of(path));

    [Fact]
    public void Long_file_names_are_cut() => Assert.InRange(ArticleFileName.Of(new string('a', 5000)).Length, 80, 120);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(331, 32)]
    [InlineData(350, 32)]
    [InlineData(20000, 256)]
    public void Buckets_grow_with_the_square_root(int articles, int expected) => Assert.Equal(expected, Bucket.CountFor(articles));
}
