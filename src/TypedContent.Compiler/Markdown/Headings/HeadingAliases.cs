using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Provides the other anchors of headings, since sites make different slugs of a text: GitHub keeps combining marks and letters beyond
/// U+FFFF, the names of emoji, and the addresses of cross references, which docfx leaves out. A heading with an id has its slugs too.
/// </summary>
internal sealed class HeadingAliases
{
    /// <summary>The maximum number of other anchors of a heading.</summary>
    public const int Kinds = 5;

    private readonly Dictionary<string, int> _withMarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withEmojiNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withoutReferences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withAddresses = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns the other anchors of <paramref name="heading"/>, whose own is <paramref name="anchor"/>, one for each kind. They can be equal
    /// or empty. Takes headings in order.
    /// </summary>
    public IReadOnlyList<string> Of(HeadingBlock heading, string anchor)
    {
        var id = HeadingIdParser.IdOf(heading);
        if (HeadingAnchor.HasName(heading))
        {
            return id is null || id == anchor ? [] : [id];
        }

        var marks = HeadingSlug.WithMarks(PlainText.Untrimmed(heading.Inline));
        var names = HeadingSlug.WithMarks(PlainText.Untrimmed(heading.Inline, hasEmojiNames: true));
        var references = HeadingSlug.Of(PlainText.Untrimmed(heading.Inline, XrefForm.None));
        var addresses = HeadingSlug.Of(PlainText.Untrimmed(heading.Inline, XrefForm.Address));
        string[] aliases = id is null
            ? [HeadingSlug.Numbered(marks, _withMarks), HeadingSlug.Numbered(names, _withEmojiNames), HeadingSlug.Numbered(references, _withoutReferences), HeadingSlug.Numbered(addresses, _withAddresses)]
            : [HeadingSlug.Of(PlainText.Untrimmed(heading.Inline)), marks, names, references, addresses];
        return aliases;
    }
}
