using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Parses tags of HTML with template directives, whose quotes and brackets aren't those of the tag.</summary>
internal sealed class TemplateTagParser : InlineParser
{
    private const int Longest = 4_096;

    public TemplateTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (text, start) = (slice.Text, slice.Start);
        var limit = Math.Min(Longest, slice.End + 1 - start);
        var mark = char.IsLetter(slice.PeekChar()) ? text.IndexOfAny(['{', '>'], start, limit) : -1;
        if (mark < 0 || text[mark] != '{' || TemplateSyntax.At(text, mark, start + limit) is null)
        {
            return false;
        }

        var rest = text.Substring(start, limit);
        var end = HtmlTagScanner.EndOf(rest, 0);
        if (rest[end - 1] != '>' || HtmlTag.Parse(rest.Substring(0, end)) is not { IsComponent: false })
        {
            return false;
        }

        processor.Inline = new HtmlInline(rest.Substring(0, end))
        {
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + end - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += end;
        return true;
    }
}
