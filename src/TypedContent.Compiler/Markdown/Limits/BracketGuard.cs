namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>
/// Finds texts that a Markdown parser would take minutes to read because of brackets. The parser looks for the end of a link at every
/// opening bracket, so that its time grows with the square of the brackets in a paragraph.
/// </summary>
internal static class BracketGuard
{
    /// <summary>Returns the offset of the first bracket that exceeds the limit of a paragraph or of the article; -1 if there is none.</summary>
    public static int Find(string text) => HasMany(text) ? FindTooMany(text) : -1;

    /// <summary>Determines whether the article has more brackets than a paragraph may have. Few do; others need no further check.</summary>
    private static bool HasMany(string text)
    {
        var count = 0;
        for (var at = text.IndexOf('['); at >= 0 && count <= ReadingLimits.BracketsInParagraph; at = text.IndexOf('[', at + 1))
        {
            count++;
        }

        return count > ReadingLimits.BracketsInParagraph;
    }

    private static int FindTooMany(string text)
    {
        int inArticle = 0, inParagraph = 0;
        var lineIsBlank = true;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\n':
                    inParagraph = lineIsBlank ? 0 : inParagraph;
                    lineIsBlank = true;
                    break;
                case ' ' or '\t' or '\r':
                    break;
                case '[':
                    lineIsBlank = false;
                    if (++inParagraph > ReadingLimits.BracketsInParagraph || ++inArticle > ReadingLimits.Brackets)
                    {
                        return at;
                    }

                    break;
                default:
                    lineIsBlank = false;
                    break;
            }
        }

        return -1;
    }
}
