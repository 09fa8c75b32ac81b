using System.Reflection;
using System.Runtime.CompilerServices;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests the assumption of the design that the fields of handles are contiguous, in the order of their declarations.</summary>
public sealed class FieldOrderTests
{
    private readonly WideArticle _article;

    public FieldOrderTests()
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", new PackArticle("wide") { IsLacking = true, MemberHash = 0 });
        _article = new(set);
    }

    [Fact]
    public void Every_handle_is_eight_bytes()
    {
        Assert.Equal(8, Unsafe.SizeOf<ContentString>());
        Assert.Equal(8, Unsafe.SizeOf<Section>());
        Assert.Equal(8, Unsafe.SizeOf<Link>());
        Assert.Equal(8, Unsafe.SizeOf<ArticleLink<WideArticle>>());
        Assert.Equal(8, Unsafe.SizeOf<SectionLink<WideArticle>>());
        Assert.Equal(8, Unsafe.SizeOf<AnchorLink>());
        Assert.Equal(8, Unsafe.SizeOf<MetadataValues>());
        Assert.Equal(300 * 8, Unsafe.SizeOf<WideArticle.StringTable<ContentString>>());
        Assert.Equal(40 * 8, Unsafe.SizeOf<WideArticle.LinkTable>());
    }

    [Fact]
    public void Three_hundred_strings_are_bound_in_declared_order()
    {
        object[] strings = InDeclaredOrder(_article.Strings);

        Assert.Equal(300, strings.Length);
        Assert.Equal(_article.AllStrings.Skip(2 + 40).Cast<object>(), strings);
        Assert.Equal(_article.AllStrings[2 + 40 + 299], _article.Strings.S299);
    }

    [Fact]
    public void Links_of_mixed_kinds_are_bound_in_declared_order()
    {
        object[] links = InDeclaredOrder(_article.Links);

        Assert.Equal(_article.AllLinks, links.Select(link => link switch
        {
            ArticleLink<SampleArticle> article => article,
            SectionLink<WideArticle> section => section,
            AnchorLink anchor => anchor,
            _ => (Link)link,
        }));
        Assert.Equal(_article.AllLinks[38], _article.Links.L38.ToLink());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void A_table_with_another_number_of_fields_is_refused(int count)
    {
        var set = new FakeSet(["sv-SE"]);

        var strings = Assert.Throws<ArgumentException>(() => new NarrowArticle(set, strings: count, links: 2));
        var links = Assert.Throws<ArgumentException>(() => new NarrowArticle(set, strings: 2, links: count).Links.First);

        Assert.All([strings, links], thrown => Assert.Contains("'narrow' has a table with another number of fields", thrown.Message, StringComparison.Ordinal));
        var right = new NarrowArticle(set, strings: 2, links: 2);
        Assert.Equal(right.AllLinks, [right.Links.First, right.Links.Second]);
    }

    private sealed class NarrowArticle(ContentSet set, int strings, int links)
        : Article<NarrowArticle.Pair<ContentString>, EmptyTable, EmptyTable>(set, "narrow", 0, 0, links, strings)
    {
        public ref readonly Pair<Link> Links => ref LinksOf<Pair<Link>>();

        public readonly struct Pair<T>
        {
            public readonly T First;
            public readonly T Second;
        }
    }

    // Metadata tokens grow in the order of the source.
    private static object[] InDeclaredOrder<T>(T table)
        where T : struct =>
    [
        .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(field => field.MetadataToken)
            .Select(field => field.GetValue(table)!),
    ];
}
