using System.Text.RegularExpressions;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that the number of generated properties of front matter is bounded.</summary>
public sealed class MetadataShapeTests
{
    [Theory]
    [InlineData(20, 20 * 21)]
    [InlineData(300, 301)]
    public void Articles_with_a_key_of_their_own_have_a_type_of_their_own_up_to_a_limit(int articles, int properties)
    {
        var generation = Generation.Run([.. Enumerable.Range(0, articles).Select(i => new ContentText($"a{i}.md", $"---\ntitle: A\nkey-{i}: b\n---\n"))]);
        var code = generation.Source("ArticleMetadata.g.cs");

        Assert.Equal(properties, Regex.Count(code, " => Values.Get"));
        Assert.Contains("public string Title => Values.GetString(\"title\");", code, StringComparison.Ordinal);
        Assert.Equal(articles > 20, code.Contains("public string? Key0 => Values.GetStringOrNull(\"key-0\");", StringComparison.Ordinal) && !code.Contains("public string Key0 ", StringComparison.Ordinal));
        Assert.Empty(Consumer.Complaints(generation.Output));
    }
}
