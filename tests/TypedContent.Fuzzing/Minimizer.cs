namespace TypedContent.Fuzzing;

/// <summary>Minimizes failing articles: removes lines, then characters, while the article still fails in the same way.</summary>
internal static class Minimizer
{
    private const int MostAttempts = 2_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    /// <summary>Returns the smallest article found that still fails like <paramref name="failure"/>.</summary>
    public static Failure Shrink(Failure failure, Func<FuzzCase, Failure?> run)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var attempts = 0;
        if (failure.Case.Other is not null)
        {
            Keep(failure.Case with { Other = null });
        }

        ShrinkBy(text => text.Split('\n').Select((line, i) => i == 0 ? line : "\n" + line));
        ShrinkBy(text => text.Select(c => c.ToString()));
        return failure;

        bool Keep(FuzzCase smaller)
        {
            attempts++;
            if (attempts > MostAttempts || watch.Elapsed > s_longest || run(smaller) is not { } again || again.Kind != failure.Kind)
            {
                return false;
            }

            failure = again;
            return true;
        }

        void ShrinkBy(Func<string, IEnumerable<string>> split)
        {
            for (var size = split(failure.Case.Text).Count() / 2; size > 0; size /= 2)
            {
                var pieces = split(failure.Case.Text).ToList();
                for (var at = 0; at < pieces.Count && attempts <= MostAttempts && watch.Elapsed <= s_longest;)
                {
                    var removed = pieces.GetRange(at, Math.Min(size, pieces.Count - at));
                    pieces.RemoveRange(at, removed.Count);
                    if (!Keep(failure.Case with { Text = string.Concat(pieces) }))
                    {
                        pieces.InsertRange(at, removed);
                        at += removed.Count;
                    }
                }
            }
        }
    }
}
