using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Provides the other anchors of headings, since sites make different slugs of a text: GitHub keeps combining marks and letters beyond
/// U+FFFF, and the names of emoji, and docfx leaves out cross references. A heading with an id has its slugs too.
/// </summary>
internal sealed class HeadingAliases
{
    private readonly Dictionary<string, int> _withMarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withEmojiNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withoutReferences = new(StringComparer.Ordinal);

    /// <summary>Returns the other anchors of <paramref name="heading"/>, whose own is <paramref name="anchor"/>. Takes headings in order.</summary>
    public IReadOnlyList<string> Of(HeadingBlock heading, string anchor)
    {
        var id = HeadingIdParser.IdOf(heading);
        if (HeadingAnchor.HasName(heading))
        {
            return id is null || id == anchor ? [] : [id];
        }

        var marks = HeadingSlug.WithMarks(PlainText.Untrimmed(heading.Inline));
        var names = HeadingSlug.WithMarks(PlainText.Untrimmed(heading.Inline, hasEmojiNames: true));
        var references = HeadingSlug.Of(PlainText.Untrimmed(heading.Inline, hasReferences: false));
        string[] aliases = id is null
            ? [HeadingSlug.Numbered(marks, _withMarks), HeadingSlug.Numbered(names, _withEmojiNames), HeadingSlug.Numbered(references, _withoutReferences)]
            : [HeadingSlug.Of(PlainText.Untrimmed(heading.Inline)), marks, names, references];
        return [.. aliases.Where(alias => alias.Length > 0 && alias != anchor).Distinct(StringComparer.Ordinal)];
    }
}
