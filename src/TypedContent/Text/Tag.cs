namespace TypedContent.Text;

/// <summary>Represents a tag of HTML in a pack: lower case, attributes in double quotes.</summary>
internal readonly ref struct Tag
{
    private readonly ReadOnlySpan<byte> _bytes;

    private Tag(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    internal int Length => _bytes.Length;

    internal bool IsClosing => _bytes[1] == '/';

    internal ReadOnlySpan<byte> Name
    {
        get
        {
            ReadOnlySpan<byte> name = _bytes.Slice(IsClosing ? 2 : 1);
            int end = name.IndexOfAny((byte)' ', (byte)'/', (byte)'>');
            return name.Slice(0, end);
        }
    }

    /// <summary>Tries to read the tag that a text begins with. Otherwise, its <c>&lt;</c> is text.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> html, out Tag tag)
    {
        tag = default;
        if (html.Length < 3 || html[1] is not ((byte)'/' or (byte)'!' or (>= (byte)'a' and <= (byte)'z')))
        {
            return false;
        }

        bool quoted = false;
        for (int i = 1; i < html.Length; i++)
        {
            if (html[i] == '"')
            {
                quoted = !quoted;
            }
            else if (html[i] == '>' && !quoted)
            {
                tag = new Tag(html.Slice(0, i + 1));
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the escaped value of an attribute. It is empty if the tag doesn't have the attribute.</summary>
    /// <param name="start">The name of the attribute, from the space before it to the opening quote: <c> alt="</c>.</param>
    internal ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> start)
    {
        int at = ValueOffset(start);
        if (at < 0)
        {
            return default;
        }

        ReadOnlySpan<byte> value = _bytes.Slice(at);
        int end = value.IndexOf((byte)'"');
        return end < 0 ? default : value.Slice(0, end);
    }

    /// <summary>Returns the offset of the value of an attribute in the tag, or -1 if the tag doesn't have the attribute.</summary>
    /// <inheritdoc cref="Attribute(ReadOnlySpan{byte})"/>
    internal int ValueOffset(ReadOnlySpan<byte> start)
    {
        int at = _bytes.IndexOf(start);
        return at < 0 ? -1 : at + start.Length;
    }
}
