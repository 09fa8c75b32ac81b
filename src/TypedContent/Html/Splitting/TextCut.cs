namespace TypedContent.Html.Splitting;

/// <summary>Finds where a text is divided.</summary>
internal static class TextCut
{
    /// <summary>Returns the number of bytes to take of a text: up to the end of a sentence or a line, of a word, or of what there is room for.</summary>
    /// <param name="text">The text, which has more characters than there is room for.</param>
    /// <param name="room">The number of characters that there is room for.</param>
    /// <param name="hasLines">A value that indicates whether line breaks matter, as in code.</param>
    /// <param name="isRequired">A value that indicates whether a word may be divided. Otherwise, 0 is returned in place of that.</param>
    internal static int Find(ReadOnlySpan<byte> text, int room, bool hasLines, bool isRequired)
    {
        int sentence = 0;
        int word = 0;
        int at = 0;
        for (int used = 0; at < text.Length;)
        {
            used += TextLength.CostAt(text.Slice(at), out int length);
            if (used > room)
            {
                break;
            }

            at += length;
            if (hasLines ? text[at - 1] == (byte)'\n' : SentenceEnd.IsAt(text, at))
            {
                sentence = at;
            }
            else if (text[at - 1] is (byte)' ' or (byte)'\n' or (byte)'\t')
            {
                word = at;
            }
        }

        // A sentence that ends early leaves too much room.
        int best = sentence > at / 2 ? sentence : Math.Max(sentence, word);
        return best > 0 ? best : isRequired ? at : 0;
    }
}
