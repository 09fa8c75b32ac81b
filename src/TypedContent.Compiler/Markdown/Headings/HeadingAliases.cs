using System.Globalization;
using System.Text;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Provides the other anchors of headings without a name, since sites make different slugs of a text: GitHub keeps combining marks and
/// letters beyond U+FFFF, and docfx leaves out cross references.
/// </summary>
internal sealed class HeadingAliases
{
    private readonly Dictionary<string, int> _withMarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withoutReferences = new(StringComparer.Ordinal);

    /// <summary>Returns the other anchors of <paramref name="heading"/>, whose own is <paramref name="anchor"/>. Takes headings in order.</summary>
    public IReadOnlyList<string> Of(HeadingBlock heading, string anchor)
    {
        if (HeadingAnchor.HasName(heading))
        {
            return [];
        }

        var marks = HeadingAnchor.Numbered(WithMarks(PlainText.Untrimmed(heading.Inline)), _withMarks);
        var references = HeadingAnchor.Numbered(HeadingAnchor.Slug(PlainText.Untrimmed(heading.Inline, hasReferences: false)), _withoutReferences);
        return [.. ((string[])[marks, references]).Where(alias => alias.Length > 0 && alias != anchor).Distinct(StringComparer.Ordinal)];
    }

    private static string WithMarks(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = char.IsSurrogatePair(text, at) ? 2 : 1;
            if (text[at] == ' ')
            {
                slug.Append('-');
            }
            else if (text[at] == '-' || IsWord(CharUnicodeInfo.GetUnicodeCategory(text, at)))
            {
                slug.Append(text.Substring(at, length).ToLowerInvariant());
            }
        }

        return HeadingAnchor.Cut(slug.ToString());
    }

    private static bool IsWord(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.ConnectorPunctuation;
}
