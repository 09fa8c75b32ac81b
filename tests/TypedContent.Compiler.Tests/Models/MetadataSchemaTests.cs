using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Models;

public sealed class MetadataSchemaTests
{
    [Theory]
    [InlineData("author: a", "author: b", "author")]
    [InlineData("author: a", "title: b", "")]
    [InlineData("title: a", "author: b", "")]
    [InlineData("ms.date: 10/01/2026", "ms.date: 10/02/2026", "ms.date")]
    [InlineData("ms.date: 10/01/2026", "ms.date: soon", "")]
    [InlineData("ms.date: soon", "ms.date: 10/01/2026", "")]
    [InlineData("ms.contentlocale: sv-SE", "ms.contentlocale: de-DE", "ms.contentlocale")]
    [InlineData("ms.contentlocale: sv-SE", "ms.contentlocale: german", "")]
    public void Only_a_key_that_every_locale_has_with_a_value_of_its_type_is_never_null(string swedish, string german, string required)
    {
        var content = new ContentSet().With("sv-SE/a.md", Article(swedish)).With("de-DE/a.md", Article(german));

        Assert.Equal(required, string.Join(' ', content.Model("a").RequiredMetadata));
    }

    [Theory]
    [InlineData("a: x", "a: y", MetadataType.Text)]
    [InlineData("a: true", "a: false", MetadataType.Boolean)]
    [InlineData("a: true", "a: \"false\"", MetadataType.Text)]
    [InlineData("a: true", "a: maybe", MetadataType.Text)]
    [InlineData("a: [x]", "a: [y]", MetadataType.List)]
    [InlineData("a: x", "a: [y]", MetadataType.List)]
    [InlineData("a: [x]", "a: true", MetadataType.List)]
    public void A_key_has_one_type_in_all_files(string first, string second, MetadataType expected)
    {
        foreach (var (swedish, german) in new[] { (first, second), (second, first) })
        {
            var content = new ContentSet().With("sv-SE/a.md", Article(swedish)).With("de-DE/b.md", Article(german));

            Assert.Equal(expected, Assert.Single((IEnumerable<MetadataKey>)content.Compilation.Schema).Type);
        }
    }

    private static string Article(string frontMatter) => $"---\n{frontMatter}\n---\n# Title\n";
}
