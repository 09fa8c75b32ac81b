using System.Text;
using TypedContent.Text;

namespace TypedContent.Html;

/// <content>Writes text and decodes character references.</content>
internal sealed partial class HtmlMarkdown
{
    /// <summary>Gets a value that indicates whether what follows begins a line.</summary>
    private bool IsAtStart => _breaks > 0 || _lines.IsAtStart;

    private static string Decode(ReadOnlySpan<byte> html)
    {
        if (html.IndexOf((byte)'&') < 0)
        {
            return Utf8Text.GetString(html);
        }

        var bytes = new ByteBuffer(html.Length);
        while (!html.IsEmpty)
        {
            if (html[0] == '&' && CharacterReference.TryRead(html, out int codePoint, out int length))
            {
                Span<byte> text = Encoding.UTF8.GetBytes(char.ConvertFromUtf32(codePoint));
                text.CopyTo(bytes.GetSpan(text.Length));
                bytes.Advance(text.Length);
            }
            else
            {
                length = 1;
                bytes.GetSpan(1)[0] = html[0];
                bytes.Advance(1);
            }

            html = html.Slice(length);
        }

        return Utf8Text.GetString(bytes.Written);
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t';

    private static string Label(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    /// <summary>Writes text, with white space collapsed and characters escaped.</summary>
    private void Write(string text)
    {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSpace(text[i]))
            {
                Add(escaped);
                _lines.Space();
                continue;
            }

            bool isFirst = escaped.Length == 0;
            char before = !isFirst ? text[i - 1] : IsAtStart ? ' ' : _lines[_lines.Length - 1];
            char after = i + 1 < text.Length ? text[i + 1] : ' ';
            bool isAtStart = isFirst && IsAtStart;
            if (MarkdownEscapes.Has(text[i], before, after, isAtStart, !isFirst && IsAtStart && IsNumber(escaped), _isInTable))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        Add(escaped);
    }

    private static bool IsNumber(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 9;
    }

    private void Add(StringBuilder text)
    {
        if (text.Length > 0)
        {
            Flush();
            _lines.Append(text.ToString());
            text.Clear();
            _isAfterList = false;
        }
    }

    /// <summary>Writes the line breaks and the marks of inline elements that have begun, which is done when their text begins.</summary>
    private void Flush()
    {
        for (int i = 0; i < _breaks; i++)
        {
            // The space before a break is none, and a line can be a break alone.
            if (i == 0)
            {
                _lines.AppendEnd("\\");
            }
            else
            {
                _lines.Append("\\");
            }

            _lines.Break(1);
        }

        _breaks = 0;
        if (_isLineOfCellEnded && _lines.Length > _cellStart)
        {
            _lines.AppendBreak();
        }

        _isLineOfCellEnded = false;
        if (_pending.Length > 0)
        {
            string marks = _pending;
            _pending = "";
            _lines.Append(marks);
        }
    }
}
