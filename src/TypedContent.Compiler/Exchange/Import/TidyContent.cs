using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Moves space to where Markdown can have it.</summary>
internal static class TidyContent
{
    private static readonly InlinePart s_space = InlineContent.OfText(" ").Parts[0];

    /// <summary>Returns the content with single spaces, none at its beginning and end, and none directly inside emphasis, whose marks would be words there.</summary>
    public static InlineContent Of(InlineContent content)
    {
        var parts = content.Parts.SelectMany(Split).ToList();
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i + 1] == s_space && IsEmphasis(parts[i], InlinePartKind.Open))
            {
                for (var at = i; at >= 0 && IsEmphasis(parts[at], InlinePartKind.Open); at--)
                {
                    (parts[at], parts[at + 1]) = (parts[at + 1], parts[at]);
                }
            }
            else if (parts[i] == s_space && IsEmphasis(parts[i + 1], InlinePartKind.Close))
            {
                (parts[i], parts[i + 1]) = (parts[i + 1], parts[i]);
            }
        }

        var result = new List<InlinePart>();
        foreach (var part in parts)
        {
            // A line break that readers see takes the place of spaces.
            if (IsLineEnd(part) && result.Count > 0 && result[result.Count - 1] == s_space)
            {
                result.RemoveAt(result.Count - 1);
            }

            var isRepeated = part == s_space && (result.Count == 0 || result[result.Count - 1] == s_space || IsLineEnd(result[result.Count - 1]));
            if (!isRepeated)
            {
                result.Add(part);
            }
        }

        return InlineContent.Of(result.Count > 0 && result[result.Count - 1] == s_space ? result.Take(result.Count - 1) : result);
    }

    private static bool IsLineEnd(InlinePart part) => part.Type == CodeType.Break && part.Markdown.IndexOf('\n') >= 0;

    private static bool IsEmphasis(InlinePart part, InlinePartKind kind) => part.Kind == kind && part.Type is CodeType.Bold or CodeType.Italic or CodeType.Struck;

    /// <summary>Returns the space before words, the words, and the space after them.</summary>
    private static IEnumerable<InlinePart> Split(InlinePart part)
    {
        if (!part.IsText || part.Value.Length == 0)
        {
            return [part];
        }

        var words = SpaceCollapse.Of(part.Value);
        var parts = new List<InlinePart>();
        if (SpaceCollapse.IsSpace(part.Value[0]))
        {
            parts.Add(s_space);
        }

        if (words.Length > 0)
        {
            parts.Add(InlineContent.OfText(words).Parts[0]);
            if (SpaceCollapse.IsSpace(part.Value[part.Value.Length - 1]))
            {
                parts.Add(s_space);
            }
        }

        return parts;
    }
}
