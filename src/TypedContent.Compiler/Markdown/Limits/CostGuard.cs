namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Finds what would keep a Markdown parser busy for seconds, by a rough count of the steps it would take. Parsers are
/// quadratic in places, and attackers know them; real articles take a hundredth of what is allowed.
/// </summary>
internal static class CostGuard
{
    /// <summary>What costs too much.</summary>
    /// <param name="At">Where the line or paragraph begins with which it does.</param>
    /// <param name="What">What stands there too often.</param>
    public readonly record struct Finding(int At, string What);

    /// <summary>What costs too much in <paramref name="text"/>; null for nothing.</summary>
    public static Finding? Find(string text) => Find(text, ReadingLimits.Steps);

    /// <summary>The same with another limit.</summary>
    internal static Finding? Find(string text, long limit)
    {
        var structure = new StructureCost();
        var paragraph = new ParagraphCost();
        long steps = 0;
        var begin = 0;
        for (int start = 0, end; start <= text.Length; start = end + (text.AsSpan(end).StartsWith("\r\n".AsSpan()) ? 2 : 1))
        {
            end = start == text.Length ? -1 : text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            var line = text.AsSpan(start, end - start);
            steps += structure.Add(line);
            if (steps > limit)
            {
                return new Finding(start, "lists and quotes");
            }

            if (!IsBlank(line))
            {
                begin = paragraph.IsEmpty ? start : begin;
                paragraph.Add(line);
                if (end < text.Length)
                {
                    continue;
                }
            }

            var (most, what) = paragraph.End();
            steps += most;
            if (steps > limit)
            {
                return new Finding(begin, what);
            }
        }

        return null;
    }

    /// <summary>Whether a line ends a paragraph. Other white space than spaces and tabs is text.</summary>
    internal static bool IsBlank(ReadOnlySpan<char> line) => line.TrimStart(" \t".AsSpan()).IsEmpty;
}
