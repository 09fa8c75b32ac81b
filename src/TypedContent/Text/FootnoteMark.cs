namespace TypedContent.Text;

/// <summary>Finds the references to footnotes and the links back from them, which are no part of the plain text.</summary>
/// <remarks>Raw HTML of articles has no <c>class</c>, so that only footnotes have these.</remarks>
internal static class FootnoteMark
{
    /// <summary>Returns the length of the element that begins with <paramref name="tag"/> if it is such a mark; otherwise, 0.</summary>
    internal static int LengthAt(ReadOnlySpan<byte> html, Tag tag)
    {
        ReadOnlySpan<byte> end =
            IsMark(tag, "sup"u8, "footnote-ref"u8) ? "</sup>"u8 :
            IsMark(tag, "a"u8, "footnote-backref"u8) ? "</a>"u8 :
            default;
        if (end.IsEmpty)
        {
            return 0;
        }

        int at = html.IndexOf(end);
        return at < 0 ? 0 : at + end.Length;
    }

    private static bool IsMark(Tag tag, ReadOnlySpan<byte> name, ReadOnlySpan<byte> className) =>
        tag.Name.SequenceEqual(name) && tag.Attribute(" class=\""u8).SequenceEqual(className);
}
