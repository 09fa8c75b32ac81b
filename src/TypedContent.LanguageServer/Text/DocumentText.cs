using System.Text;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Protocol;

namespace TypedContent.LanguageServer.Text;

/// <summary>Converts between offsets in a text and the positions of a client.</summary>
internal sealed class DocumentText
{
    private readonly List<int> _starts = [0];
    private readonly PositionEncoding _encoding;

    /// <summary>Initializes the lines of a text, which end in CR LF, LF or CR.</summary>
    public DocumentText(string text, PositionEncoding encoding)
    {
        (Value, _encoding) = (text, encoding);
        for (var at = text.AsSpan().IndexOfAny('\n', '\r'); at >= 0 && at < text.Length;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            _starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\n', '\r');
            at = next < 0 ? -1 : at + next;
        }
    }

    /// <summary>Gets the text.</summary>
    public string Value { get; }

    /// <summary>Gets the number of lines.</summary>
    public int LineCount => _starts.Count;

    /// <summary>Returns the offset of a position. One beyond the end of its line is the end of the line; one beyond the text is the end of the text.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _starts.Count)
        {
            return Value.Length;
        }

        var line = LineAt(position.Line);
        return _starts[position.Line] + (_encoding == PositionEncoding.Utf16 ? Math.Clamp(position.Character, 0, line.Length) : CharactersOf(line, position.Character));
    }

    /// <summary>Returns the position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Value.Length);
        var line = _starts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return new Position(line, LengthOf(Value.AsSpan(_starts[line], offset - _starts[line])));
    }

    /// <summary>Returns the range of a place of the engine.</summary>
    public DocumentRange RangeOf(FileSpan span) => RangeOf(span.Start, span.Start + span.Length);

    /// <summary>Returns the range between two offsets.</summary>
    public DocumentRange RangeOf(int start, int end) => new(PositionOf(start), PositionOf(end));

    /// <summary>Returns a line, without its end.</summary>
    public ReadOnlySpan<char> LineAt(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : Value.Length;
        return Value.AsSpan(_starts[line], end - _starts[line]).TrimEnd("\r\n");
    }

    /// <summary>Returns the offset at which a line begins.</summary>
    public int StartOf(int line) => _starts[Math.Clamp(line, 0, _starts.Count - 1)];

    /// <summary>Returns the text after a change.</summary>
    public string With(TextChange change)
    {
        if (change.Range is not { } range)
        {
            return change.Text;
        }

        var (start, end) = (OffsetOf(range.Start), OffsetOf(range.End));
        return string.Concat(Value.AsSpan(0, start), change.Text, Value.AsSpan(Math.Max(start, end)));
    }

    private static int CharactersOf(ReadOnlySpan<char> line, int bytes)
    {
        var at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    private int LengthOf(ReadOnlySpan<char> text) => _encoding == PositionEncoding.Utf16 ? text.Length : Encoding.UTF8.GetByteCount(text);
}
