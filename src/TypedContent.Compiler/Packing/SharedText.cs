using TypedContent.Compiler.Rendering;

namespace TypedContent.Compiler.Packing;

/// <summary>The end of a pack: texts that several of its articles may have, each once.</summary>
internal sealed class SharedText
{
    private readonly Dictionary<string, Slice> _texts = new(StringComparer.Ordinal);

    /// <summary>All of it.</summary>
    public Utf8Buffer Bytes { get; } = new();

    /// <summary>The place of a text.</summary>
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
}

/// <summary>A slice, at a position in a record, that waits for the place of its text in the shared text.</summary>
internal readonly record struct SharedUse(int Position, string Text);
