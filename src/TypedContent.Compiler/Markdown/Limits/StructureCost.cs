namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Counts the steps of reading the blocks of an article: on every line a parser asks every list and quote that is open
/// whether it goes on. What is open is estimated from indentation and marks, at most too high.
/// </summary>
internal sealed class StructureCost
{
    private const int TabWidth = 4;
    private const int LeastIndentation = 2;
    private const long StepsOfLine = 1_000;

    // Beyond, each step takes as long as the lists are deep.
    private const int Deepest = ReadingLimits.MarkdownDepth;

    private int _open;
    private int _lines;
    private bool _isParagraph;

    /// <summary>The steps of the next line.</summary>
    public long Add(ReadOnlySpan<char> line)
    {
        var hasText = !CostGuard.IsBlank(line);
        var around = _open;
        if (hasText)
        {
            var marks = Marks(line, out var indentation);

            // A line without marks may go on with the paragraph before it, in whatever that stands.
            around = marks == 0 && _isParagraph ? _open : Math.Min(_open, indentation / LeastIndentation);
            _open = around + marks;
        }

        // A paragraph that turns out to be a heading is looked for among all blocks before it.
        var steps = ((1 + _open) * StepsOfLine) + (hasText && _isParagraph && line.Trim("-= \t".AsSpan()).IsEmpty ? _lines : 0);
        _isParagraph = hasText;
        _lines++;
        return around <= Deepest ? steps : steps * around / Deepest;
    }

    /// <summary>How many marks of quotes and lists a line begins with, and how many columns it is indented.</summary>
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

    /// <summary>The length of the mark that <paramref name="text"/> begins with; 0 for none.</summary>
    private static int MarkAt(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
        {
            return 1;
        }

        var digits = 0;
        while (digits < text.Length && digits < 10 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        var isMark = digits < text.Length && (digits > 0 ? text[digits] is '.' or ')' : text[0] is '-' or '*' or '+');
        return isMark && (digits + 1 == text.Length || text[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }
}
