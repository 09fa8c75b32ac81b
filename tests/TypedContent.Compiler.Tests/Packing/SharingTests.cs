using System.Text;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Packing;

/// <summary>Tests that a pack contains each text once: in the body, after it, or after all articles.</summary>
public sealed class SharingTests
{
    [Fact]
    public void Articles_share_metadata_and_the_paths_they_link_to()
    {
        var pack = Pack(
            ("guide/a", "---\nms.reviewer: kim\n---\n# A\n\n[c](../deep/c.md)"),
            ("guide/b", "---\nms.reviewer: kim\n---\n# B\n\n[c](../deep/c.md)"),
            ("deep/c", "# C"));
        var articles = new PackReader(pack);

        Assert.Equal([("ms.reviewer", (byte)0, "kim")], articles["guide/a"].Metadata);
        Assert.Equal([("ms.reviewer", (byte)0, "kim")], articles["guide/b"].Metadata);
        Assert.Equal("deep/c", articles["guide/a"].Links[0].Target);
        Assert.Equal("deep/c", articles["guide/b"].Links[0].Target);
        Assert.Equal(1, Count(pack, "ms.reviewer"));
        Assert.Equal(1, Count(pack, "kim"));

        // As the path, in the list of all articles, and in the two links of the bodies.
        Assert.Equal(4, Count(pack, "deep/c"));
    }

    [Fact]
    public void A_description_is_metadata_and_a_string()
    {
        var pack = Pack(("a", "---\ndescription: All about fees\n---\n# A"));
        var article = new PackReader(pack)["a"];

        Assert.Equal("All about fees", article.Strings[1]);
        Assert.Equal([("description", (byte)0, "All about fees")], article.Metadata);
        Assert.Equal(1, Count(pack, "All about fees"));
    }

    [Fact]
    public void Titles_anchors_destinations_and_fragments_lie_in_the_body()
    {
        var pack = Pack(("a", "---\ntitle: Invoices\n---\n# <a name=\"inv-1\"></a>Invoices\n\n[x](#inv-1)\n\n## <a name=\"o\"></a>Orders"));
        var article = new PackReader(pack)["a"];

        Assert.Equal("Invoices", article.Strings[0]);
        Assert.Equal("inv-1", article.Sections[0].Anchor);
        Assert.Equal(("#inv-1", "inv-1"), (article.Links[0].Destination, article.Links[0].Fragment));

        // The heading, its id, and the address of the link.
        Assert.Equal((1, 2), (Count(pack, "Invoices"), Count(pack, "inv-1")));
        Assert.Equal(1, Count(pack, "Orders"));
    }

    [Fact]
    public void A_destination_that_HTML_writes_otherwise_is_as_written()
    {
        var article = new PackReader(Pack(("a", "[x](https://x.se/?a=1&b=2)")))["a"];

        Assert.Equal("https://x.se/?a=1&b=2", article.Links[0].Destination);
        Assert.Equal("https://x.se/?a=1&amp;b=2", article.Destinations[0].Value);
    }

    [Theory]
    [InlineData(10_921)]
    [InlineData(10_923)]
    [InlineData(10_922)]
    [InlineData(32_753)] // an address of 32,766 characters
    [InlineData(32_754)]
    [InlineData(32_767)]
    [InlineData(40_000)]
    public void Texts_of_any_length_are_whole(int length)
    {
        var text = new string('å', length);
        var address = "https://x.se/" + new string('y', length);
        var article = new PackReader(Pack(
            ("a", $"---\ndescription: {text}\nkey: {text}{text}\n---\n# <a name=\"x\"></a>X\n\n{text}\n\n[x]({address})")))["a"];

        Assert.Equal(text, article.Strings[1]);
        Assert.Contains(text, article.Strings.Skip(2));
        Assert.Equal(article.Body, article.Sections[0].Html);
        Assert.Equal(address, article.Links[0].Destination);
        Assert.Equal([text, text + text], article.Metadata.Select(entry => entry.Value));
    }

    private static byte[] Pack(params (string Path, string Text)[] articles) =>
        articles.Aggregate(new ContentSet(), (set, article) => set.With($"en-US/{article.Path}.md", article.Text)).Pack()["en-US"];

    private static int Count(byte[] pack, string text) => pack.AsSpan().Count(Encoding.UTF8.GetBytes(text));
}
