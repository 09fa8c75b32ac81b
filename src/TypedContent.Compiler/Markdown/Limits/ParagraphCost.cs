using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Counts the steps of reading the text of a paragraph or table, which ends at an empty line. Each product estimates the cost of a
/// construct whose end a parser looks for from every position at which it may begin.
/// </summary>
internal sealed class ParagraphCost
{
    /// <summary>The name of cells, for messages.</summary>
    public const string Cells = "cells of tables";

    private const long StepsOfAddress = 3;
    private const long StepsOfEmphasis = 3;
    private const long StepsOfCell = 500;
    private const long StepsOfTagPart = 300;

    // Nearly all characters of a text are none of these, and cost only a look into a table.
    private const string Marks = "`[]|*_~<>!&\\:.";
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
    private long _tildes;
    private long _openTags;
    private int _brackets;
    private bool _isInTag;
    private bool _hasLoneMark;
    private bool _hasDelimiters;

    /// <summary>Gets a value that indicates whether no line was added.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Gets the number of cells that rows of a table have fewer than the longest row, which a parser adds.</summary>
    public long LackingCells => _hasDelimiters ? Math.Max(0, (_rows * _columns) - _pipes - _rows) : 0;

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
                case '~' when (at + 1 == line.Length || line[at + 1] != '~') && !IsInsideRun(line, at):
                    break;
                case '*' or '_' or '~':
                    var isNew = !IsInsideRun(line, at);
                    (c == '~' ? ref _tildes : ref _emphasis) += isNew ? _marks * StepsOfEmphasis : 0;
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
                    // The parser looks back at everything before it in the paragraph.
                    _addresses += _marks * StepsOfAddress;
                    _marks += 2;
                    break;
            }

            _marks += c is '*' or '_' or '~' or '[' or ']' or '!' or '<' or '&' or '`' or '|' or '\\' or ':' ? 1 : 0;
        }

        _links.Add(line);
        _length += line.Length + 1;
        _tagParts += _isInTag ? 1 : 0;
        _hasLoneMark |= runs % 2 != 0 || openBrackets > 0;
        _marks++;
        _rows++;
        _columns = Math.Max(_columns, _pipes - before + 1);
        _hasDelimiters |= _pipes > before && line.Trim("|-: \t>".AsSpan()).IsEmpty;
    }

    /// <summary>Returns the steps and the name of the parts that most of them are for, and resets the count.</summary>
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
            (_tildes, "tildes"),
            ((_tagParts * StepsOfTagPart) + (_openTags * _length), "tags or attributes"),
            // An unpaired emphasis mark or bracket contains all cells after it.
            ((_pipes > 0 ? _rows * _columns * StepsOfCell : 0) + (_hasLoneMark ? _pipes * _pipes : 0), Cells),
        ];
        var most = costs[0];
        long steps = 0;
        foreach (var cost in costs)
        {
            steps += cost.Steps;
            most = cost.Steps > most.Steps ? cost : most;
        }

        _backticks.Clear();
        _isInTag = _hasLoneMark = _hasDelimiters = false;
        _tagParts = _openTags = 0;
        _brackets = 0;
        _unclosed = _emphasis = _tildes = _length = _marks = _pipes = _rows = _columns = _comments = _declarations = _instructions = _addresses = 0;
        return (steps, most.What);
    }

    /// <summary>Counts the searches for an end that was not found. A line that begins with a tag may end the paragraph and the search.</summary>
    private void EndUnclosed()
    {
        _unclosed += (_comments + _declarations + _instructions) * _length;
        _comments = _declarations = _instructions = 0;
    }

    /// <summary>Counts the beginning of a comment, a declaration or a processing instruction, which may have no end.</summary>
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

    /// <summary>Returns the length of the quote markers before the text of a line, which end no tag.</summary>
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

    /// <summary>Determines whether the address is the destination of a link, which takes a bracket and for which no parser looks back.</summary>
    private bool IsDestination(ReadOnlySpan<char> line, int at)
    {
        var isDestination = _brackets > 0 && line.Slice(0, at).EndsWith("](".AsSpan(), StringComparison.Ordinal);
        _brackets -= isDestination ? 1 : 0;
        return isDestination;
    }

    /// <summary>Determines whether a mark continues the run before it, or is an underscore inside a word.</summary>
    private static bool IsInsideRun(ReadOnlySpan<char> line, int at) =>
        at > 0 && (line[at - 1] == line[at]
            || line[at] == '_' && char.IsLetterOrDigit(line[at - 1]) && at + 1 < line.Length && char.IsLetterOrDigit(line[at + 1]));

    /// <summary>
    /// Returns the offset of the address whose first mark is at <paramref name="at"/>: the colon of its scheme or the dot of its
    /// <c>www</c>; -1 if there is none.
    /// </summary>
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
