namespace TypedContent.Compiler.Reading;

/// <summary>
/// Finds what would keep a Markdown parser busy for minutes: it looks for the end of a link at every opening
/// bracket, so that its time grows with the square of the brackets in a paragraph.
/// </summary>
internal static class BracketGuard
{
    /// <summary>Where the bracket stands that is one too many for its paragraph or for the article; -1 for nowhere.</summary>
    public static int Find(string text)
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
