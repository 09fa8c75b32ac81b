using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Finds the snippets of MkDocs, <c>--8&lt;-- "a.md"</c> and lists of files between two such marks, and those of VitePress,
/// <c>&lt;&lt;&lt; @/a.js</c>.
/// </summary>
internal static class SnippetForm
{
    /// <summary>Returns the snippet of MkDocs at <paramref name="start"/>; null if there is none.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        var mark = EndOfMark(text, start);
        if (mark < 0)
        {
            return null;
        }

        var end = TextLines.EndOf(text, start);
        var name = text.AsSpan(mark, end - mark).Trim();
        if (name.Length > 0)
        {
            return name.Length > 2 && name[0] is '"' or '\'' && name[name.Length - 1] == name[0] && text[mark] is ' ' or '\t' ? Lines(end) : null;
        }

        for (var line = TextLines.Next(text, start); line < text.Length && !TextLines.IsBlankFrom(text, line); line = TextLines.Next(text, line))
        {
            var at = EndOfMark(text, TextLines.SkipSpaces(text, line));
            if (at >= 0)
            {
                return TextLines.IsBlankFrom(text, at) ? Lines(at) : null;
            }
        }

        return null;
    }

    /// <summary>Returns the snippet of VitePress at <paramref name="start"/>; null if there is none.</summary>
    public static DirectiveLines? FileAt(string text, int start) =>
        string.CompareOrdinal(text, start, "<<< ", 0, 4) == 0 && start + 4 < text.Length && text[start + 4] is '@' or '.' or '/'
            ? Lines(TextLines.EndOf(text, start))
            : null;

    private static DirectiveLines Lines(int end) => new(end) { StandsForBlocks = true, EndsParagraph = true };

    /// <summary>Returns the end of scissors such as <c>--8&lt;--</c>; -1 if there are none.</summary>
    private static int EndOfMark(string text, int start)
    {
        var at = SkipDashes(text, start);
        if (at == start || string.CompareOrdinal(text, at, "8<-", 0, 3) != 0)
        {
            return -1;
        }

        return SkipDashes(text, at + 2);
    }

    private static int SkipDashes(string text, int at)
    {
        while (at < text.Length && text[at] == '-')
        {
            at++;
        }

        return at;
    }
}
