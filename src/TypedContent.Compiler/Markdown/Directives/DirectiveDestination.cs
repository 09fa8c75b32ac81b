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

    /// <summary>
    /// Returns the destination at <paramref name="start"/>, which ends before <paramref name="end"/>; null if it has no directive with a
    /// space, so that Markdown itself reads it.
    /// </summary>
    public static DirectiveDestination? At(string text, int start, int end)
    {
        var (at, depth) = (start, 0);
        var hasSpace = false;
        end = Math.Min(end, start + Longest);
        while (at < end && !char.IsWhiteSpace(text[at]) && !(text[at] == ')' && depth == 0))
        {
            if (TemplateSyntax.At(text, at, end) is { } template)
            {
                hasSpace |= text.AsSpan(at, template.End - at).IndexOfAny(" \t\r\n\"()".AsSpan()) >= 0;
                at = template.End;
                continue;
            }

            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            at++;
        }

        if (!hasSpace)
        {
            return null;
        }

        var destination = new TextRange(start, at);
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
}
