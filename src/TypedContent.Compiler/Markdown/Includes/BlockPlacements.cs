using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Tells from the lines around a directive how included blocks are set in its place.</summary>
internal static class BlockPlacements
{
    /// <summary>The placement of <paramref name="include"/> in <paramref name="text"/>.</summary>
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

    /// <summary>What keeps a further line in the same list items and quotes: a mark of an item counts as its width.</summary>
    private static string ContinuationOf(string before) =>
        new([.. before.Select(c => c is '>' or '\t' ? c : ' ')]);

    /// <summary>Whether the next line is the next item of a list that the directive ends an item of: that needs no empty line.</summary>
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

        // Between the two characters of one line end there is no line.
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
