using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes indented lines of C# that end with <c>\n</c> on every operating system.</summary>
internal sealed class IndentedWriter
{
    private const int Spaces = 4;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _begins;

    /// <summary>Writes an empty line between members, except at the beginning of a block.</summary>
    public IndentedWriter Gap()
    {
        if (!_begins)
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a line.</summary>
    public IndentedWriter Line(string text)
    {
        _text.Append(' ', _depth * Spaces).Append(text).Append('\n');
        _begins = false;
        return this;
    }

    /// <summary>Writes a preprocessor directive, which is not indented.</summary>
    public IndentedWriter Directive(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Writes a line and begins its block.</summary>
    public IndentedWriter Open(string text)
    {
        Line(text).Line("{");
        _depth++;
        _begins = true;
        return this;
    }

    /// <summary>Ends a block.</summary>
    public IndentedWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>Appends the text of another writer.</summary>
    public IndentedWriter Append(IndentedWriter other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
