using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Html;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Parses tags of components in running text that HTML doesn't have: with expressions in braces, or a dot in the name. A name with a dot can
/// be that of a type in a sentence, so it is a component only if its element ends.
/// </summary>
internal sealed class ComponentInlineParser : InlineParser
{
    private const int Longest = 4_096;

    public ComponentInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text;
        var isEnd = slice.PeekChar() == '/';
        var start = slice.Start + (isEnd ? 2 : 1);
        if (start > slice.End || ComponentName.At(text.AsSpan(start, Math.Min(Longest, slice.End + 1 - start))) is not { IsEmpty: false } name || !ComponentName.Is(name))
        {
            return false;
        }

        var end = ComponentTag.EndOfAttributes(text, start + name.Length);
        var hasDot = name.IndexOf('.') > 0;
        if (end < 0 || end > slice.End + 1
            || !(hasDot ? IsElement(slice, name, end, isEnd) : text.IndexOf('{', start, end - start) > 0))
        {
            return false;
        }

        processor.Inline = new HiddenInline(anchor: null)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = end;
        return true;
    }

    /// <summary>Determines whether a tag ends with a slash, or the other tag of its element is near.</summary>
    private static bool IsElement(StringSlice slice, ReadOnlySpan<char> name, int end, bool isEnd)
    {
        if (isEnd)
        {
            var first = Math.Max(0, slice.Start - Longest);
            return slice.Text.AsSpan(first, slice.Start - first).LastIndexOf(("<" + name.ToString()).AsSpan()) >= 0;
        }

        return slice.Text[end - 2] == '/'
            || slice.Text.AsSpan(end, Math.Min(Longest, slice.End + 1 - end)).IndexOf(("</" + name.ToString() + ">").AsSpan()) >= 0;
    }
}
