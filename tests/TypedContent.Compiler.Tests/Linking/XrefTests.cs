using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class XrefTests
{
    private const string Map = """
        ### YamlMime:XRefMap
        baseUrl: https://example.com/
        references:
        - uid: Contoso.Bill
          name: Bill
          href: api/bill.html
        - uid: Contoso.Bill.Pay*
          spec.csharp:
          - uid: Contoso.Nested
            name: Nested
        - name: without
        """;

    [Theory]
    [InlineData("[x](xref:Contoso.Bill)")]
    [InlineData("<xref:Contoso.Bill>")]
    [InlineData("[x](xref:Contoso.Bill?displayProperty=fullName#a)")]
    [InlineData("[x](xref:Contoso.Bill.Pay%2A)")]
    [InlineData("[x](XREF:Contoso.Nested)")]
    [InlineData("@Contoso.Gone")]
    [InlineData("`<xref:Contoso.Gone>`")]
    public void A_uid_of_the_map_is_fine(string markdown)
    {
        var problem = Assert.Single(Check(markdown + "\n\n<xref:Contoso.Other>", XrefMap.Read(Map).Items));

        Assert.StartsWith("no cross-reference map has the uid 'Contoso.Other'; ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](xref:Contoso.Gone)", "xref:Contoso.Gone", "Contoso.Gone")]
    [InlineData("[x](xref:contoso.bill?a=b)", "xref:contoso.bill?a=b", "contoso.bill")]
    [InlineData("<xref:Contoso.Bill.Pay>", "<xref:Contoso.Bill.Pay>", "Contoso.Bill.Pay")]
    public void Another_is_reported(string markdown, string at, string uid)
    {
        var problem = Assert.Single(Check(markdown, XrefMap.Read(Map).Items));

        Assert.Equal("TC1016", problem.Rule.Id);
        Assert.Equal($"no cross-reference map has the uid '{uid}'; correct it, or add the map that has it as TypedContentXrefMap", problem.Message);
        Assert.Equal(at, markdown.At(problem.Span));
    }

    [Fact]
    public void Without_a_map_nothing_is_known_to_be_wrong()
    {
        Assert.Empty(Check("<xref:Contoso.Gone>", []));
        Assert.Single(Check("<xref:Contoso.Gone>", ["Contoso.Bill"]));
    }

    [Theory]
    [InlineData("{ \"references\": [ { \"uid\": \"A.B\", \"href\": \"x\" }, { \"uid\": \"C\" } ] }", "A.B C")]
    [InlineData("references:\n- uid: A\n- uid: B\n- [", "A B")]
    [InlineData("uid: A\nreferences: []", "A")]
    [InlineData("[{ uid: A }, [[[[[[[[[[[[[[[[[[{ uid: B }]", "A")]
    [InlineData("- uid: A\nnot a map", "A")]
    [InlineData("{ uid: A }", "A")]
    public void What_can_be_read_of_a_map_counts(string text, string uids) => Assert.Equal(uids, string.Join(' ', XrefMap.Read(text).Items));

    [Fact]
    public void Two_maps_are_equal_if_they_have_the_same_uids()
    {
        Assert.Equal(XrefMap.Of(["A", "B"]), XrefMap.Of(["A", "B"]));
        Assert.NotEqual(XrefMap.Of(["A", "B"]), XrefMap.Of(["A", "C"]));
        Assert.False(XrefMap.Of([]).Equals(null));
    }

    [Fact]
    public void A_deeply_nested_map_does_no_harm() =>
        Assert.Equal(["A"], XrefMap.Read("[{ uid: A }, " + new string('[', 200_000) + "{ uid: B }").Items.AsEnumerable());

    [Fact]
    public void Each_place_of_an_unknown_uid_is_reported() =>
        Assert.Equal([1, 3], Check("<xref:Contoso.Gone>\n\n[x](xref:Contoso.Gone) <xref:Contoso.Bill>", XrefMap.Read(Map).Items).Select(problem => problem.Span.Place().Line));

    private static IReadOnlyList<Problem> Check(string markdown, EquatableArray<string> uids) =>
        new ContentSet().With("sv-SE/a.md", markdown).CheckXrefs("sv-SE/a.md", XrefMap.Of(uids));
}
