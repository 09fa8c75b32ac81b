using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests the pack of Fixtures, which is embedded like real packs, so that mapped memory is read.</summary>
public sealed class ResourceTests
{
    [Fact]
    public void The_fixture_is_what_the_builder_makes()
    {
        using Stream resource = typeof(ResourceTests).Assembly.GetManifestResourceStream("TypedContent.sv-SE.pack")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);

        byte[] expected = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"), Sample.Article("sv-SE", Sample.OtherPath));
        if (!expected.AsSpan().SequenceEqual(copy.ToArray()))
        {
            string received = Path.Combine(AppContext.BaseDirectory, "sv-SE.pack");
            File.WriteAllBytes(received, expected);
            Assert.Fail($"Copy {received} to Fixtures.");
        }
    }

    [Fact]
    public void A_resource_is_read_where_it_lies()
    {
        (_, SampleArticle article) = Sample.Of(new FakeSet(["sv-SE"]));

        Assert.Equal("Title sv-SE", article.Title);
        Assert.Equal("Title sv-SE"u8, article.Title.Utf8);
        Assert.Equal(Sample.Body("sv-SE"), article.ToHtml());
    }
}
