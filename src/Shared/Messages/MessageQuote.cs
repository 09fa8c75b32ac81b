namespace TypedContent.Shared.Messages;

/// <summary>Represents text behind an apostrophe, whose braces are no syntax.</summary>
/// <param name="start">The position of the apostrophe before it in the HTML.</param>
/// <param name="end">The position of the apostrophe that ends it.</param>
internal readonly struct MessageQuote(int start, int end)
{
    private const int LongestWord = 20;
    private const int LongestValue = 30;

    internal int Start => start;

    internal int End => end;

    /// <summary>Returns what to write for the apostrophe itself: two, with the word before them and the value behind them.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="at">The position of the apostrophe.</param>
    internal static string Doubled(string html, int at)
    {
        int from = at;
        while (from > 0 && at - from < LongestWord && char.IsLetter(html[from - 1]))
        {
            from--;
        }

        // A value that is not only a name is shown by its brace.
        int to = at + 2;
        while (to < html.Length && to - at < LongestValue && MessageSyntax.IsInName(html[to]))
        {
            to++;
        }

        to = to < html.Length && html[to] == '}' ? to + 1 : Math.Min(at + 2, html.Length);
        return $"{html.Substring(from, at - from)}''{html.Substring(at + 1, to - at - 1)}";
    }
}
