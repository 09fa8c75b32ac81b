using System.Globalization;

namespace TypedContent.Testing;

/// <summary>
/// Measures work by the bytes that it allocates, which are the same on every machine and under every load, unlike time. Work that
/// allocates nothing isn't measured.
/// </summary>
public static class Allocation
{
    private const double MostGrowth = 2.5;

    /// <summary>Returns the bytes that <paramref name="work"/> allocates on this thread.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Returns the bytes that <paramref name="work"/> allocates on all threads. No other test may run at the same time.</summary>
    public static long OfProcess(Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>Verifies that work on a text allocates at most <paramref name="most"/> bytes for each of its characters.</summary>
    public static void AssertWithin(int most, string text, long allocated) => Assert.True(
        allocated <= (long)most * text.Length,
        string.Create(CultureInfo.InvariantCulture, $"{allocated} bytes for {text.Length} characters are {allocated / Math.Max(1, text.Length)} for each"));

    /// <summary>Verifies that <paramref name="measure"/> grows at most about twofold when its size doubles. Quadratic work grows fourfold.</summary>
    /// <param name="size">The smaller of the two sizes, large enough for its work to outweigh what any size costs.</param>
    /// <param name="measure">Returns the bytes that work of a size allocates.</param>
    public static void AssertLinear(int size, Func<int, long> measure)
    {
        // The first run also loads code and fills caches.
        _ = measure(size);
        var (once, twice) = (measure(size), measure(2 * size));
        Assert.True(
            twice <= MostGrowth * once,
            string.Create(CultureInfo.InvariantCulture, $"{once} bytes for {size} became {twice} for {2 * size}"));
    }
}
