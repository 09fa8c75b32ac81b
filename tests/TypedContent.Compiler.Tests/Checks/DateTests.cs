using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public sealed class DateTests
{
    [Theory]
    [InlineData("ms.date: 31.10.2026", "31.10.2026", "write 10/31/2026")]
    [InlineData("ms.date: 31/10/2026", "31/10/2026", "write 10/31/2026")]
    [InlineData("ms.date: 2026/10/31", "2026/10/31", "write 10/31/2026")]
    [InlineData("ms.date: October 31, 2026", "October 31, 2026", "write 10/31/2026")]
    [InlineData("ms.date: 2026-10-31T10:00:00Z", "2026-10-31T10:00:00Z", "write 10/31/2026")]
    [InlineData("ms.date: 2026-1-5", "2026-1-5", "write 01/05/2026")]
    [InlineData("ms.date: Oct 31, 2026", "Oct 31, 2026", "write 10/31/2026")]
    [InlineData("ms.date: 31 Oct 2026", "31 Oct 2026", "write 10/31/2026")]
    [InlineData("ms.date: 31 October 2026", "31 October 2026", "write 10/31/2026")]
    [InlineData("ms.date: 2026.10.31", "2026.10.31", "write 10/31/2026")]
    [InlineData("ms.date: 20261031", "20261031", "write 10/31/2026")]
    [InlineData("ms.date: Today", "Today", "write month/day/year, such as 10/31/2026, or 2026-10-31")]
    [InlineData("ms.lasthandoff: soon", "soon", "write month/day/year, such as 10/31/2026, or 2026-10-31")]
    [InlineData("ms.date: 02/30/2026", "02/30/2026", "write month/day/year, such as 10/31/2026, or 2026-10-31")]
    [InlineData("release_date: spring", "spring", "write month/day/year, such as 10/31/2026, or 2026-10-31")]
    [InlineData("reviewDate: spring", "spring", "write month/day/year, such as 10/31/2026, or 2026-10-31")]
    public void A_date_that_is_none_is_reported_at_its_value(string line, string value, string hint)
    {
        var text = $"---\n{line}\n---\n";

        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal("TC3003", problem.Rule.Id);
        Assert.Equal(value, text.At(problem.Span));
        Assert.Equal($"'{line.Split(':')[0]}' is '{value}', which is not a date; {hint}", problem.Message);
    }

    [Fact]
    public void A_list_in_place_of_a_date_is_shown_with_all_its_values() => Assert.Equal(
        "'ms.date' is '31.10.2026, soon', which is not a date; write 10/31/2026", Assert.Single(Reader.Read("---\nms.date:\n- 31.10.2026\n- soon\n---\n").Problems).Message);

    [Fact]
    public void A_date_without_a_value_is_reported_at_its_key()
    {
        const string text = "---\nms.date:\n---\n";

        Assert.Equal("ms.date", text.At(Assert.Single(Reader.Read(text).Problems).Span));
    }

    [Theory]
    [InlineData("ms.date: 10/31/2026")]
    [InlineData("ms.date: 6/2/2021")]
    [InlineData("ms.date: 2026-10-31")]
    [InlineData("ms.date: ' 10/31/2026 '")]
    [InlineData("date: 2026-10-31T10:00:00Z")]
    [InlineData("release_date:")]
    [InlineData("update: spring")]
    [InlineData("candidate: somebody")]
    [InlineData("title: spring")]
    public void Dates_and_other_keys_are_fine(string line) => Assert.Empty(Reader.Read($"---\n{line}\n---\n").Problems);

    /// <summary>Tests that the rule and the generated member agree.</summary>
    [Theory]
    [InlineData("10/31/2026")]
    [InlineData("2026-10-31")]
    [InlineData("31.10.2026")]
    [InlineData("2026-10-31T00:00:00")]
    [InlineData("")]
    public void What_is_reported_has_no_value_in_the_program(string value)
    {
        var document = Reader.Read($"---\nms.date: {value}\n---\n");
        var key = Assert.Single(MetadataSchema.Of([[document.Variant]]));

        Assert.Equal(document.Problems.Count == 0, MetadataSchema.RequiredOf([document.Variant], [key]).Count > 0);
    }
}
