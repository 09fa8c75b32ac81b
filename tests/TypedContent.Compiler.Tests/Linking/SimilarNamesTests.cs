using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class SimilarNamesTests
{
    [Fact]
    public void The_nearest_name_is_that_of_a_comparison_with_all_names()
    {
        var dice = new Dice(1);
        for (var round = 0; round < 300; round++)
        {
            string[] names = [.. Enumerable.Range(0, 30).Select(_ => Name(dice))];
            var (name, limit) = (Name(dice), dice.Next(5));
            var comparisons = int.MaxValue;

            Assert.Equal(NearestOfAll(name, names, limit), new SimilarNames(names).Nearest(name, limit, ref comparisons));
        }
    }

    [Theory]
    [InlineData("invoice", "invoices", 1)]
    [InlineData("Invoices", "iNVOICES", 0)]
    [InlineData("ivnoices", "invoices", 2)]
    [InlineData("ä-ö", "a-o", 2)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 1)]
    [InlineData("0123456789abcdef", "fedcba9876543210", -1)]
    [InlineData("", "a", 1)]
    public void Names_are_near_by_their_edits(string name, string other, int edits)
    {
        var names = new SimilarNames([other]);
        for (var limit = 0; limit <= 4; limit++)
        {
            var comparisons = 1;
            Assert.Equal(edits >= 0 && limit >= edits ? other : null, names.Nearest(name, limit, ref comparisons));
        }
    }

    [Fact]
    public void Few_names_are_compared()
    {
        var dice = new Dice(2);
        string[] names = [.. Enumerable.Range(0, 2_000).Select(_ => dice.Text(["a", "e", "i", "n", "r", "s", "t", "l", "-", "o", "u", "d"], 40))];
        var index = new SimilarNames(names);
        var comparisons = int.MaxValue;
        foreach (var name in names.Take(200))
        {
            Assert.Null(index.Nearest(name + "xyzxyz", 4, ref comparisons));
        }

        // All names have nearly the same length and characters. Compared with each other, they would be 400,000.
        Assert.InRange(int.MaxValue - comparisons, 0, 40_000);
    }

    [Fact]
    public void After_the_most_comparisons_nothing_is_found()
    {
        var names = new SimilarNames(Enumerable.Range(100, 500).Select(i => $"release-{i}"));
        var comparisons = 1_000;
        var found = Enumerable.Range(0, 100).Select(i => names.Nearest($"raelese-{i + 100}", 4, ref comparisons)).ToList();

        Assert.Equal("release-100", found[0]);
        Assert.Null(found[^1]);
        Assert.InRange(comparisons, -100, 0);
    }

    private static string Name(Dice dice) => dice.Text(["a", "b", "c", "A", "-", "1"], 8);

    private static string? NearestOfAll(string name, string[] names, int limit) => names
        .Select((other, i) => (Name: other, Distance: Edits(name.ToUpperInvariant(), other.ToUpperInvariant()), At: i))
        .Where(other => other.Distance <= limit).OrderBy(other => other.Distance).ThenBy(other => other.At).Select(other => other.Name).FirstOrDefault();

    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var above = row;
            row = [i, .. right.Select(_ => 0)];
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            }
        }

        return row[^1];
    }
}
