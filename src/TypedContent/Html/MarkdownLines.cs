using System.Text;

namespace TypedContent.Html;

/// <summary>Writes lines of Markdown, each with the marks of the block quotes and list items around it.</summary>
internal sealed class MarkdownLines
{
    private readonly StringBuilder _text = new();
    private readonly List<Container> _containers = [];
    private int _breaks;
    private bool _hasSpace;
    private bool _isBrokenOnce;

    /// <summary>Gets the offset at which the content of the line begins.</summary>
    internal int LineStart { get; private set; }

    /// <summary>Gets a value that indicates whether nothing was written to the line.</summary>
    internal bool IsAtStart => _breaks > 0 || _text.Length == LineStart;

    /// <summary>Gets the number of characters.</summary>
    internal int Length => _text.Length;

    internal char this[int index] => _text[index];

    /// <summary>Ends the line, so that what follows is on another one, after as many line breaks.</summary>
    internal void Break(int count)
    {
        _hasSpace = false;

        // Before the first line of a block quote or list item, the lines were already ended.
        bool isFixed = _isBrokenOnce || (_containers.Count > 0 && !_containers[_containers.Count - 1].IsBegun);
        _breaks = isFixed ? _breaks : Math.Max(_breaks, _text.Length == 0 ? 0 : count);
    }

    /// <summary>Leaves no blank line before what follows.</summary>
    internal void Join() => _breaks = Math.Min(_breaks, 1);

    /// <summary>Ends the line, so that what follows is on the next one, whatever it is.</summary>
    internal void BreakOnce()
    {
        Break(1);
        _isBrokenOnce = true;
    }

    /// <summary>Begins a block quote or a list item.</summary>
    /// <param name="first">The mark of the first line.</param>
    /// <param name="rest">The mark of all other lines.</param>
    internal void Open(string first, string rest) => _containers.Add(new Container(first, rest));

    /// <summary>Ends the innermost block quote or list item.</summary>
    internal void Close()
    {
        // An item without content has a mark, too.
        if (_containers.Count > 0)
        {
            if (!_containers[_containers.Count - 1].IsBegun)
            {
                Begin();
            }

            _containers.RemoveAt(_containers.Count - 1);
            _isBrokenOnce = false;
        }
    }

    /// <summary>Separates what follows from what was written by a space, unless a line begins.</summary>
    internal void Space() => _hasSpace = true;

    /// <summary>Appends characters that are not escaped.</summary>
    internal void Append(string text)
    {
        Begin();
        if (_hasSpace && _text.Length > LineStart)
        {
            _text.Append(' ');
        }

        _hasSpace = false;
        _text.Append(text);
    }

    /// <summary>Appends the end of an inline element, which is before the space that follows.</summary>
    internal void AppendEnd(string text) => _text.Append(text);

    /// <summary>Appends a line break that doesn't end the line of Markdown, as in a cell of a table.</summary>
    internal void AppendBreak()
    {
        _hasSpace = false;
        _text.Append("<br>");
    }

    /// <summary>Puts a backslash before the last character.</summary>
    internal void EscapeLast() => _text.Insert(_text.Length - 1, '\\');

    /// <summary>Removes the characters from an offset on.</summary>
    internal void Truncate(int length) => _text.Length = length;

    /// <summary>Returns the Markdown, which ends with a line break unless it is empty.</summary>
    public override string ToString() => _text.Length == 0 ? "" : _text.ToString() + "\n";

    /// <summary>Begins a line if there is none.</summary>
    private void Begin()
    {
        if (_breaks == 0 && _text.Length > 0 && _containers.TrueForAll(static container => container.IsBegun))
        {
            return;
        }

        for (int i = 1; i <= _breaks; i++)
        {
            _text.Append('\n');
            if (i < _breaks)
            {
                int start = _text.Length;
                foreach (Container container in _containers)
                {
                    _text.Append(container.IsBegun ? container.Rest : "");
                }

                while (_text.Length > start && _text[_text.Length - 1] == ' ')
                {
                    _text.Length--;
                }
            }
        }

        // A mark that begins on the line of another one follows it.
        bool isNewLine = _breaks > 0 || _text.Length == 0;
        _breaks = 0;
        _isBrokenOnce = false;
        foreach (Container container in _containers)
        {
            if (isNewLine || !container.IsBegun)
            {
                _text.Append(container.IsBegun ? container.Rest : container.First);
            }

            container.IsBegun = true;
        }

        LineStart = _text.Length;
    }

    private sealed class Container(string first, string rest)
    {
        internal string First => first;

        internal string Rest => rest;

        internal bool IsBegun { get; set; }
    }
}
