namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Finds texts that a Markdown parser would take seconds to read, by a rough count of its steps. Parsers take quadratic time in places
/// that attackers know; real articles take a hundredth of the limit.
/// </summary>
internal static class CostGuard
{
    /// <summary>The characters of the HTML of a cell that a row lacks, which are more than those of the row.</summary>
    private const int LengthOfCell = 40;

    /// <summary>Represents the part of a text that exceeds the limit.</summary>
    /// <param name="At">The offset of the line or paragraph that exceeds the limit.</param>
    /// <param name="What">The name of the parts that occur too often, for messages.</param>
    public readonly record struct Finding(int At, string What);

    /// <summary>Returns the part of <paramref name="text"/> that exceeds the limit of steps; null if there is none.</summary>
    public static Finding? Find(string text) => Find(text, ReadingLimits.Steps);

    /// <summary>Returns the part of <paramref name="text"/> that exceeds <paramref name="limit"/> steps; null if there is none.</summary>
    internal static Finding? Find(string text, long limit)
    {
        var structure = new StructureCost();
        var paragraph = new ParagraphCost();
        long steps = 0, lacking = 0;
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

            lacking += paragraph.LackingCells;
            if (lacking * LengthOfCell > ReadingLimits.RepeatedLength(text.Length))
            {
                return new Finding(begin, ParagraphCost.Cells);
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

    /// <summary>Determines whether a line ends a paragraph. White space other than spaces and tabs is text.</summary>
    internal static bool IsBlank(ReadOnlySpan<char> line) => line.TrimStart(" \t".AsSpan()).IsEmpty;
}
