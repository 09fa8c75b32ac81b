namespace TypedContent.Text;

/// <summary>Finds headings in HTML of a pack.</summary>
internal static class Headings
{
    /// <summary>Returns the length of the heading that the HTML begins with; 0 if it begins with none.</summary>
    internal static int LengthAt(ReadOnlySpan<byte> html)
    {
        if (!Tag.TryRead(html, out Tag tag) || tag.Name.Length != 2 || tag.Name[0] != 'h' || tag.Name[1] is < (byte)'1' or > (byte)'6')
        {
            return 0;
        }

        int end = html.IndexOf((ReadOnlySpan<byte>)[(byte)'<', (byte)'/', (byte)'h', tag.Name[1], (byte)'>']);
        return end < 0 ? 0 : end + "</h1>".Length;
    }
}
