using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Finds the tags of components of MDX and Vue that are alone on their lines, such as <c>&lt;TabItem value="a"&gt;</c> and
/// <c>&lt;/Tabs&gt;</c>. The text between them is Markdown.
/// </summary>
internal static class ComponentForm
{
    /// <summary>Returns the tags at <paramref name="start"/>; null if something else is on their lines.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        var open = 0;
        for (var at = start; at - start < DirectiveLines.LongestSequence && EndOfTag(text, at) is > 0 and var end; at = TextLines.SkipSpaces(text, end))
        {
            open += text[at + 1] == '/' ? -1 : text[end - 2] == '/' ? 0 : 1;
            if (TextLines.IsBlankFrom(text, end))
            {
                return new DirectiveLines(end) { StandsForBlocks = true, EndsParagraph = true, OpenTags = Math.Max(open, 0) };
            }

            if (end > TextLines.EndOf(text, at) && !BeginsTag(text, TextLines.SkipSpaces(text, end)))
            {
                // On the last line of a tag, text can follow it.
                return new DirectiveLines(end) { StandsForBlocks = true, EndsParagraph = true, OpenTags = Math.Max(open, 0), HasTextBehind = true };
            }
        }

        return null;
    }

    /// <summary>Returns the number of end tags on a line that has nothing else; 0 for other lines.</summary>
    public static int EndTags(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (line = line.Trim(); line.StartsWith("</".AsSpan()); line = line.TrimStart())
        {
            var end = line.IndexOf('>');
            var name = end < 0 ? default : line.Slice(2, end - 2).Trim();
            if (end < 0 || (name.Length > 0 && !ComponentName.Is(name)))
            {
                return 0;
            }

            count++;
            line = line.Slice(end + 1);
        }

        return line.IsEmpty ? count : 0;
    }

    private static bool BeginsTag(string text, int at) => EndOfTag(text, at) > 0;

    private static int EndOfTag(string text, int start)
    {
        if (start + 1 >= text.Length || text[start] != '<')
        {
            return -1;
        }

        var name = start + (text[start + 1] == '/' ? 2 : 1);
        if (name == text.Length)
        {
            return -1;
        }

        if (text[name] == '>')
        {
            // A fragment has no name.
            return name + 1;
        }

        var nameEnd = ComponentTag.EndOfName(text, name);
        var end = ComponentName.Is(text.AsSpan(name, nameEnd - name)) ? ComponentTag.EndOfAttributes(text, nameEnd) : -1;
        return end > 0 && (text[end - 2] == '/' || !ComponentName.HoldsCode(text.AsSpan(name, nameEnd - name))) ? end : -1;
    }
}
