namespace TypedContent.Compiler.Text;

/// <summary>Makes the items of lists on all processors.</summary>
public static class ParallelList
{
    /// <summary>Returns what a function returns for each item, in the order of the items.</summary>
    /// <remarks>The calling thread does its part. Where a parallel query is enumerated, it only waits for others, which a busy thread pool may not have.</remarks>
    /// <param name="items">The items.</param>
    /// <param name="select">The function.</param>
    public static TResult[] Of<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> select)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, i => results[i] = select(items[i]));
        return results;
    }
}
