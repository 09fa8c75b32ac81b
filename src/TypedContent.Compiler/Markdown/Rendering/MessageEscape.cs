using System.Globalization;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Writes the characters of messages that are text, such as <c>\{</c>, as character references, so that programs don't take them for syntax.</summary>
internal static class MessageEscape
{
    /// <summary>Determines whether a character is syntax of messages.</summary>
    public static bool IsSyntax(char c) => c is '{' or '}' or '\'' or '#';

    /// <summary>Returns the reference of a character that is syntax of messages; null for others.</summary>
    public static string? Of(char c) => IsSyntax(c) ? "&#" + ((int)c).ToString(CultureInfo.InvariantCulture) + ";" : null;

    /// <summary>Returns the number of characters at the beginning of <paramref name="literal"/> that are text: after a backslash one, in a bare address all.</summary>
    public static int LengthIn(LiteralInline literal) =>
        literal.Parent is LinkInline { IsAutoLink: true } ? literal.Content.Length
        : literal.IsFirstCharacterEscaped && literal.Content.Length > 0 ? 1
        : 0;

    /// <summary>Writes text that is no syntax.</summary>
    public static void Write(Utf8Buffer html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Of(text[i]) is { } reference)
            {
                html.WriteEscaped(text.Slice(0, i));
                html.Write(reference);
                text = text.Slice(i + 1);
                i = -1;
            }
        }

        html.WriteEscaped(text);
    }
}
