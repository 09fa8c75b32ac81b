using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown;

/// <summary>Finds and changes the position of a literal's text.</summary>
internal static class LiteralPlace
{
    /// <summary>
    /// Returns the offset of the text in <paramref name="markdown"/>. Markdig's span may also contain a backslash or the space around a
    /// cell.
    /// </summary>
    public static int Of(LiteralInline literal, string markdown)
    {
        var text = literal.Content.Text.AsSpan(literal.Content.Start, literal.Content.Length);
        var extra = literal.Span.Length - text.Length;
        for (var skipped = IsEscapedBackslash(literal, text) ? 1 : 0; skipped < extra; skipped++)
        {
            var at = literal.Span.Start + skipped;
            if (at + text.Length <= markdown.Length && markdown.AsSpan(at, text.Length).SequenceEqual(text))
            {
                return at;
            }
        }

        return literal.Span.Start + Math.Max(extra, 0);
    }

    /// <summary>Determines whether a text begins with a backslash that another one escapes, which is the first of the span.</summary>
    private static bool IsEscapedBackslash(LiteralInline literal, ReadOnlySpan<char> text) => literal.IsFirstCharacterEscaped && text.Length > 0 && text[0] == '\\';

    /// <summary>Keeps the first <paramref name="length"/> characters of a literal.</summary>
    public static void Shorten(LiteralInline literal, int length)
    {
        literal.Span.End -= literal.Content.Length - length;
        literal.Content.End = literal.Content.Start + length - 1;
    }
}
