using System.Text;
using TypedContent.Compiler.Rendering;

namespace TypedContent.Compiler.Packing;

/// <summary>The text of a record: the body, then what is not part of it, each text once.</summary>
internal sealed class TextBlob
{
    private readonly Dictionary<string, Slice> _texts = new(StringComparer.Ordinal);

    public TextBlob(Utf8Buffer body)
    {
        Bytes = body;
        BodyLength = body.Length;
    }

    /// <summary>All of it.</summary>
    public Utf8Buffer Bytes { get; }

    /// <summary>Where the body ends.</summary>
    public int BodyLength { get; }

    /// <summary>The place of a text that is not HTML.</summary>
    public Slice Add(string text)
    {
        if (!_texts.TryGetValue(text, out var slice))
        {
            var start = Bytes.Length;
            Bytes.Write(text);
            _texts.Add(text, slice = Slice.Between(start, Bytes.Length));
        }

        return slice;
    }

    /// <summary>The place of a plain text written as HTML.</summary>
    public Slice AddEscaped(string text)
    {
        var escaped = new Utf8Buffer();
        escaped.WriteEscaped(text.AsSpan());
        return AddHtml(escaped);
    }

    /// <summary>The place of a piece of HTML.</summary>
    public Slice AddHtml(Utf8Buffer html) => Add(Encoding.UTF8.GetString(html.Written.ToArray()));
}
