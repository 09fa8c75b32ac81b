using TypedContent.Compiler.Sets.Naming;
using Xunit;

namespace TypedContent.Compiler.Tests.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void The_best_candidate_that_is_free_is_the_name() => Assert.Equal(
        ["A", "B2", "C"],
        new NameScope("B").Assign([["A", "A2"], ["B", "B2"], ["", "C"]]));

    [Fact]
    public void Those_that_want_the_same_name_all_move_on()
    {
        Assert.Equal(["A1", "A2", "B"], new NameScope().Assign([["A", "A1"], ["A", "A2"], ["B"]]));
        Assert.Equal(["A2", "A1", "B"], new NameScope().Assign([["A", "A2"], ["A", "A1"], ["B"]]));
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_the_same() =>
        Assert.Equal(["Ab1", "AB2"], new NameScope().Assign([["Ab", "Ab1"], ["AB", "AB2"]]));

    [Theory]
    [InlineData("ToString")]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("GetType")]
    [InlineData("Finalize")]
    [InlineData("MemberwiseClone")]
    [InlineData("ReferenceEquals")]
    [InlineData("tostring")]
    [InlineData("Title")]
    public void Members_of_the_base_are_not_hidden(string name) =>
        Assert.Equal([name + "_1"], new NameScope("Title").Assign([[name, name + "_1"]]));

    [Fact]
    public void What_can_not_be_told_apart_is_numbered() =>
        Assert.Equal(["A", "A_2", "A_3"], new NameScope().Assign([["A"], ["A"], ["A"]]));

    [Fact]
    public void Some_may_have_more_candidates_than_others() => Assert.Equal(
        ["A", "A_2", "D", "E"], new NameScope().Assign([["A"], ["A"], ["B", "C", "D"], ["B", "C", "E"]]));

    [Fact]
    public void A_number_does_not_meet_a_name() =>
        Assert.Equal(["A", "A_3", "A_2"], new NameScope().Assign([["A"], ["A"], ["A_2"]]));

    [Fact]
    public void A_second_group_keeps_clear_of_the_first()
    {
        var scope = new NameScope();

        Assert.Equal(["Billing"], scope.Assign([["Billing", "BillingFolder"]]));
        Assert.Equal(["BillingArticle"], scope.Assign([["Billing", "BillingArticle"]]));
    }

    [Fact]
    public void Work_on_names_that_can_not_be_told_apart_grows_with_their_number() => Allocation.AssertLinear(
        1_000, count => Allocation.Of(() => Assert.Equal("A_" + count, new NameScope().Assign([.. Enumerable.Repeat<string[]>(["A"], count)])[count - 1])));

    [Fact]
    public void Nothing_is_named_nothing() => Assert.Empty(new NameScope().Assign([]));
}
