using System.Text;

namespace TypedContent.Tests.Fakes;

/// <summary>Builds the text that slices refer to: of one record, or, with another origin, of all records.</summary>
internal sealed class TextBuilder(uint origin)
{
    private readonly MemoryStream _bytes = new();

    /// <summary>Returns a slice of existing text if possible, as slices of the body are.</summary>
    internal (uint Offset, uint Length) Place(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        int at = ToArray().AsSpan().IndexOf(bytes);
        return at < 0 ? Append(bytes) : (origin + (uint)at, (uint)bytes.Length);
    }

    internal (uint Offset, uint Length) Append(byte[] bytes)
    {
        var range = (origin + (uint)_bytes.Length, (uint)bytes.Length);
        _bytes.Write(bytes);
        return range;
    }

    internal byte[] ToArray() => _bytes.ToArray();
}
