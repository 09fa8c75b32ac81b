namespace TypedContent.Tool.Edits;

/// <summary>Finds the lines that two texts have in common, by the algorithm of Myers.</summary>
internal static class LineDiff
{
    // Texts that differ more are shown as a whole.
    private const int MostDifferences = 2_000;

    /// <summary>Returns the lines of both texts in order: common ones, those that only the first text has, and those that only the second has.</summary>
    public static IReadOnlyList<DiffLine> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return
        [
            .. before.Take(start).Select(line => new DiffLine(' ', line)),
            .. Middle([.. before.Skip(start).SkipLast(end)], [.. after.Skip(start).SkipLast(end)]),
            .. before.TakeLast(end).Select(line => new DiffLine(' ', line)),
        ];
    }

    private static IEnumerable<DiffLine> Middle(string[] before, string[] after)
    {
        var most = before.Length + after.Length;
        var furthest = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var differences = 0; differences <= Math.Min(most, MostDifferences); differences++)
        {
            trace.Add(furthest[(most + 1 - differences)..(most + 2 + differences)]);
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var x = diagonal == -differences || (diagonal != differences && furthest[at - 1] < furthest[at + 1]) ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                furthest[at] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    return Backtrack(before, after, trace);
                }
            }
        }

        return before.Select(line => new DiffLine('-', line)).Concat(after.Select(line => new DiffLine('+', line)));
    }

    private static Stack<DiffLine> Backtrack(string[] before, string[] after, List<int[]> trace)
    {
        var lines = new Stack<DiffLine>();
        var (x, y) = (before.Length, after.Length);
        for (var differences = trace.Count - 1; differences >= 0; differences--)
        {
            // Each entry has the diagonals from -differences to differences, as they were before that step.
            var (diagonal, furthest) = (x - y, trace[differences]);
            int At(int k) => k < -differences || k > differences ? -1 : furthest[k + differences];
            var previous = diagonal == -differences || (diagonal != differences && At(diagonal - 1) < At(diagonal + 1)) ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = differences == 0 ? (0, 0) : (At(previous), At(previous) - previous);
            while (x > fromX && y > fromY)
            {
                lines.Push(new DiffLine(' ', before[--x]));
                y--;
            }

            if (differences > 0)
            {
                lines.Push(x > fromX ? new DiffLine('-', before[--x]) : new DiffLine('+', after[--y]));
            }
        }

        return lines;
    }
}

/// <summary>Represents a line of a difference.</summary>
/// <param name="Mark">A space for a common line, <c>-</c> for one of the first text, or <c>+</c> for one of the second.</param>
/// <param name="Text">The line, without its end.</param>
internal readonly record struct DiffLine(char Mark, string Text);
