using Markdig.Helpers;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents a destination with a template directive, whose spaces don't end it, and the title after it.</summary>
/// <param name="Range">The range of the destination.</param>
/// <param name="Title">The title; null for none.</param>
/// <param name="End">The offset after both.</param>
internal readonly record struct DirectiveDestination(TextRange Range, string? Title, int End)
{
    private const int Longest = 4_096;
    private const int LongestEncoded = 256;

    /// <summary>
    /// Returns the destination at <paramref name="start"/>, which ends before <paramref name="end"/>; null if Markdown itself reads it, as
    /// it does without a directive with spaces or, in angle brackets, with others.
    /// </summary>
    public static DirectiveDestination? At(string text, int start, int end)
    {
        var isBracketed = start < end && text[start] == '<';
        var first = isBracketed ? start + 1 : start;
        var (at, depth) = (first, 0);
        var isNeeded = false;
        end = Math.Min(end, start + Longest);
        while (at < end && (isBracketed ? text[at] is not ('>' or '\n' or '\r') : !char.IsWhiteSpace(text[at]) && !(text[at] == ')' && depth == 0)))
        {
            if (EndOfTemplate(text, at, end) is > 0 and var close)
            {
                isNeeded |= text.AsSpan(at, close - at).IndexOfAny((isBracketed ? "<>" : " \t\r\n\"()").AsSpan()) >= 0;
                at = close;
                continue;
            }

            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            at++;
        }

        if (!isNeeded || (isBracketed && (at == end || text[at] != '>')))
        {
            return null;
        }

        var destination = new TextRange(first, at);
        at += isBracketed ? 1 : 0;
        var next = at;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var slice = new StringSlice(text, next, end - 1);
        return next > at && next < end && text[next] is '"' or '\'' or '(' && LinkHelper.TryParseTitle(ref slice, out var title, out _)
            ? new DirectiveDestination(destination, title, slice.Start)
            : new DirectiveDestination(destination, null, at);
    }

    /// <summary>Returns the end of the directive at <paramref name="at"/>, whose braces can be encoded; -1 if there is none.</summary>
    private static int EndOfTemplate(string text, int at, int end)
    {
        const string open = "%7B%7B";
        const string close = "%7D%7D";
        if (TemplateSyntax.At(text, at, end) is { } template)
        {
            return template.End;
        }

        var found = string.Compare(text, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) == 0
            ? text.IndexOf(close, at, Math.Min(end - at, LongestEncoded), StringComparison.OrdinalIgnoreCase)
            : -1;
        return found < 0 || text.IndexOfAny(['\n', '\r'], at, found - at) >= 0 ? -1 : found + close.Length;
    }
}
