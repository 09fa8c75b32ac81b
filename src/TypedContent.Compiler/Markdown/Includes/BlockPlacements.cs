using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Determines, from the lines around a directive, how the included blocks are placed.</summary>
internal static class BlockPlacements
{
    /// <summary>Returns the placement of the blocks that <paramref name="include"/> in <paramref name="text"/> includes.</summary>
    public static BlockPlacement Of(IncludeBlock include, string text)
    {
        var lineStart = StartOfLine(text, include.Span.Start);
        var before = text.Substring(lineStart, include.Span.Start - lineStart);
        var opensItem = before.Any(c => c is not (' ' or '\t' or '>'));
        return new BlockPlacement(
            ContinuationOf(before),
            BreakBefore: !opensItem && lineStart > 0 && !IsBlank(text, StartOfLine(text, lineStart - 1)),
            BreakAfter: NextLine(text, include.Span.End) is var next && next < text.Length && !IsBlank(text, next) && !EndsItem(include));
    }

    /// <summary>
    /// Returns the prefix that keeps further lines in the same list items, quotes, and footnotes: list markers are replaced by as many
    /// spaces, and the label of a footnote by four.
    /// </summary>
    private static string ContinuationOf(string before)
    {
        var note = before.IndexOf("[^", StringComparison.Ordinal);
        return new string([.. (note < 0 ? before : before.Substring(0, note)).Select(c => c is '>' or '\t' ? c : ' ')]) + (note < 0 ? string.Empty : "    ");
    }

    /// <summary>Determines whether the directive ends a list item that the next item follows on the next line, which needs no empty line.</summary>
    private static bool EndsItem(IncludeBlock include)
    {
        Block block = include;
        while (block.Parent is { } parent)
        {
            var index = parent.IndexOf(block);
            if (index + 1 < parent.Count)
            {
                return parent[index + 1] is ListItemBlock item && item.Line == include.Line + 1;
            }

            block = parent;
        }

        return false;
    }

    private static bool IsBlank(string text, int line)
    {
        while (line < text.Length && text[line] is ' ' or '\t' or '>')
        {
            line++;
        }

        return line >= text.Length || text[line] is '\n' or '\r';
    }

    private static int StartOfLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        // There is no line between the two characters of one line end.
        return at > 0 && at < text.Length && text[at] == '\n' && text[at - 1] == '\r' ? StartOfLine(text, at - 1) : at;
    }

    private static int NextLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : Math.Min(at + 1, text.Length);
    }
}
