using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Counts the steps of reading the text of a paragraph or table, which ends at an empty line. Each product stands for
/// something that a parser looks for from every place where it might begin.
/// </summary>
internal sealed class ParagraphCost
{
    private const long StepsOfAddress = 3;
    private const long StepsOfEmphasis = 3;
    private const long StepsOfCell = 500;
    private const long StepsOfTagPart = 300;

    // Nearly all characters of a text are none of these: a look into a table is all they cost.
    private const string Marks = "`[]|*_<>!&\\:.";
    private const string MarksInTags = Marks + "/ \t";

    private static readonly bool[] IsMark = AsciiTable.Of(Marks);
    private static readonly bool[] IsMarkInTag = AsciiTable.Of(MarksInTags);

    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto", "tel"];

    private readonly HashSet<int> _backticks = [];
    private readonly LinkCost _links = new();
    private long _length;
    private long _marks;
    private long _pipes;
    private long _rows;
    private long _columns;
    private long _unclosed;
    private long _comments;
    private long _declarations;
    private long _instructions;
    private long _addresses;
    private long _tagParts;
    private long _emphasis;
    private long _openTags;
    private int _brackets;
    private bool _isInTag;
    private bool _hasLoneMark;

    /// <summary>Whether no line was added.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Adds a line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        var before = _pipes;
        var (runs, openBrackets) = (0, 0);
        var start = QuoteMarks(line);
        if (start < line.Length && line[start] == '<')
        {
            EndUnclosed();
        }

        var isMark = _isInTag ? IsMarkInTag : IsMark;
        for (var at = start; at < line.Length; at++)
        {
            var c = line[at];
            if (c >= isMark.Length || !isMark[c])
            {
                continue;
            }

            switch (c)
            {
                case '`':
                    var run = Run(line.Slice(at));
                    _backticks.Add(run);
                    at += run - 1;
                    break;
                case '[':
                    _brackets++;
                    openBrackets++;
                    break;
                case ']':
                    openBrackets--;
                    break;
                case '|':
                    _pipes++;
                    break;
                case '*' or '_':
                    var isNew = !IsInsideRun(line, at);
                    _emphasis += isNew ? _marks * StepsOfEmphasis : 0;
                    runs += isNew ? 1 : 0;
                    break;
                case '<' when at + 1 < line.Length && line[at + 1] is '!' or '?':
                    Open(line.Slice(at + 1));
                    break;
                case '<':
                    _openTags += _isInTag ? 1 : 0;
                    _isInTag = at + 1 < line.Length && (char.IsLetter(line[at + 1]) || line[at + 1] == '/');
                    _tagParts += _isInTag ? 1 : 0;
                    isMark = _isInTag ? IsMarkInTag : IsMark;
                    break;
                case '>':
                    _isInTag = false;
                    isMark = IsMark;
                    Close(line.Slice(0, at));
                    break;
                case ' ' or '\t' or '/':
                    _tagParts++;
                    break;
                case ':' or '.' when AddressBefore(line, at) is >= 0 and var address && !IsDestination(line, address):
                    // It looks back at all that stands before it in the paragraph.
                    _addresses += _marks * StepsOfAddress;
                    _marks += 2;
                    break;
            }

            _marks += c is '*' or '_' or '[' or ']' or '!' or '<' or '&' or '`' or '|' or '\\' or ':' ? 1 : 0;
        }

        _links.Add(line);
        _length += line.Length + 1;
        _tagParts += _isInTag ? 1 : 0;
        _hasLoneMark |= runs % 2 != 0 || openBrackets > 0;
        _marks++;
        _rows++;
        _columns = Math.Max(_columns, _pipes - before + 1);
    }

    /// <summary>The steps, what most of them are for, and a new beginning.</summary>
    public (long Steps, string What) End()
    {
        EndUnclosed();
        (long Steps, string What)[] costs =
        [
            (_addresses, "addresses"),
            (_backticks.Count * _length, "backticks"),
            (_unclosed, "comments"),
            (_links.End(), "links without an end"),
            (_emphasis, "stars or underscores"),
            ((_tagParts * StepsOfTagPart) + (_openTags * _length), "tags or attributes"),
            // A mark of emphasis or a bracket that pairs with nothing holds all cells after it.
            ((_pipes > 0 ? _rows * _columns * StepsOfCell : 0) + (_hasLoneMark ? _pipes * _pipes : 0), "cells of tables"),
        ];
        var most = costs[0];
        long steps = 0;
        foreach (var cost in costs)
        {
            steps += cost.Steps;
            most = cost.Steps > most.Steps ? cost : most;
        }

        _backticks.Clear();
        _isInTag = _hasLoneMark = false;
        _tagParts = _openTags = 0;
        _brackets = 0;
        _unclosed = _emphasis = _length = _marks = _pipes = _rows = _columns = _comments = _declarations = _instructions = _addresses = 0;
        return (steps, most.What);
    }

    /// <summary>A line that begins with a tag may end the paragraph: what is open then was looked for up to here, and is closed by nothing.</summary>
    private void EndUnclosed()
    {
        _unclosed += (_comments + _declarations + _instructions) * _length;
        _comments = _declarations = _instructions = 0;
    }

    /// <summary>Counts what may have no end: a comment, a declaration or a processing instruction.</summary>
    private void Open(ReadOnlySpan<char> text)
    {
        if (text[0] == '?')
        {
            _instructions++;
        }
        else if (text.StartsWith("!--".AsSpan(), StringComparison.Ordinal))
        {
            _comments++;
        }
        else
        {
            _declarations++;
        }
    }

    private void Close(ReadOnlySpan<char> before)
    {
        _declarations = 0;
        if (before.EndsWith("--".AsSpan(), StringComparison.Ordinal))
        {
            _comments = 0;
        }
        else if (before.EndsWith("?".AsSpan(), StringComparison.Ordinal))
        {
            _instructions = 0;
        }
    }

    /// <summary>The marks of quotes before the text of a line, which end no tag.</summary>
    private static int QuoteMarks(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is '>' or ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static int Run(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && text[length] == text[0])
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether a link takes the address, so that nobody looks back; each needs a bracket of its own.</summary>
    private bool IsDestination(ReadOnlySpan<char> line, int at)
    {
        var isDestination = _brackets > 0 && line.Slice(0, at).EndsWith("](".AsSpan(), StringComparison.Ordinal);
        _brackets -= isDestination ? 1 : 0;
        return isDestination;
    }

    /// <summary>Whether a mark adds to that before it, or stands in a word as underscores do.</summary>
    private static bool IsInsideRun(ReadOnlySpan<char> line, int at) =>
        at > 0 && (line[at - 1] == line[at]
            || line[at] == '_' && char.IsLetterOrDigit(line[at - 1]) && at + 1 < line.Length && char.IsLetterOrDigit(line[at + 1]));

    /// <summary>Where the address begins whose first mark, the colon of its scheme or the dot of its <c>www</c>, stands here; -1 for none.</summary>
    private static int AddressBefore(ReadOnlySpan<char> line, int at)
    {
        var before = line.Slice(0, at);
        if (line[at] == '.')
        {
            return StartOf("www", before);
        }

        foreach (var scheme in Schemes)
        {
            if (StartOf(scheme, before) is >= 0 and var start)
            {
                return start;
            }
        }

        return -1;
    }

    private static int StartOf(string word, ReadOnlySpan<char> before)
    {
        var start = before.Length - word.Length;
        return start >= 0 && before.EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase)
            && (start == 0 || char.IsWhiteSpace(before[start - 1]) || before[start - 1] is '*' or '_' or '~' or '(')
            ? start
            : -1;
    }
}
