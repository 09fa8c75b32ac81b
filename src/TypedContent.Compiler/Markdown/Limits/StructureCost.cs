using TypedContent.Compiler.Markdown.Containers;
using TypedContent.Compiler.Markdown.Footnotes;

namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Counts the steps of reading the blocks of an article: for every line, a parser asks each open list, quote, and alert whether it continues.
/// The number of open blocks is estimated from indentation and markers; it may be too high, but not too low.
/// </summary>
internal sealed class StructureCost
{
    private const int TabWidth = 4;
    private const int LeastIndentation = 2;
    private const long StepsOfLine = 1_000;

    // Beyond this depth, the time of a step grows with the depth of the lists.
    private const int Deepest = ReadingLimits.MarkdownDepth;

    private int _open;
    private int _alerts;
    private int _lines;
    private bool _isParagraph;

    /// <summary>Returns the steps of the next line.</summary>
    public long Add(ReadOnlySpan<char> line)
    {
        var hasText = !CostGuard.IsBlank(line);
        if (ColonFence.Read(line.TrimStart(" \t>".AsSpan())) is { } fence)
        {
            _alerts = fence.Kind.Length > 0 ? Math.Min(_alerts + 1, ColonContainerParser.Deepest) : Math.Max(_alerts - 1, 0);
        }

        var around = _open;
        if (hasText)
        {
            var marks = Marks(line, out var indentation);

            // A line without markers may continue the paragraph before it, at any depth.
            around = marks == 0 && _isParagraph ? _open : Math.Min(_open, indentation / LeastIndentation);
            _open = around + marks;
        }

        // If the line makes the paragraph a heading, the parser looks for the paragraph among all blocks before it.
        var steps = ((1 + _open + _alerts) * StepsOfLine) + (hasText && _isParagraph && line.Trim("-= \t".AsSpan()).IsEmpty ? _lines : 0);
        _isParagraph = hasText;
        _lines++;
        return around <= Deepest ? steps : steps * around / Deepest;
    }

    /// <summary>Returns the number of markers of quotes, lists, definitions, and footnotes at the beginning of a line, and the columns by which it is indented.</summary>
    private static int Marks(ReadOnlySpan<char> line, out int indentation)
    {
        // "- - -" is a thematic break, not three lists.
        var most = line.Trim("-* \t".AsSpan()).IsEmpty ? 1 : int.MaxValue;
        var marks = 0;
        indentation = 0;
        for (var at = 0; at < line.Length && marks < most; at++)
        {
            var length = MarkAt(line.Slice(at));
            if (length > 0)
            {
                marks++;
                at += length - 1;
            }
            else if (line[at] is ' ' or '\t')
            {
                indentation += line[at] == ' ' ? 1 : TabWidth;
            }
            else
            {
                break;
            }
        }

        return marks;
    }

    /// <summary>Returns the length of the marker at the beginning of <paramref name="text"/>; 0 if there is none.</summary>
    private static int MarkAt(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
        {
            return 1;
        }

        if (text.StartsWith("=== ".AsSpan()))
        {
            return 4;
        }

        if (FootnoteLabel.At(text) is { IsEmpty: false } label && label.Length + FootnoteLabel.MarksLength is var length
            && length < text.Length && text[length] == ':')
        {
            return length + 1;
        }

        var digits = 0;
        while (digits < text.Length && digits < 10 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        var isMark = digits < text.Length && (digits > 0 ? text[digits] is '.' or ')' : text[0] is '-' or '*' or '+' or ':');
        return isMark && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
