using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents a template directive in running text. It is text as it is written: nothing in it is Markdown.</summary>
internal sealed class DirectiveInline(int end) : LiteralInline
{
    /// <summary>Gets a value that indicates whether text follows the directive, since Markdig appends it to the element before it.</summary>
    public bool HasText => !Content.Text.AsSpan(end, Content.End + 1 - end).IsWhiteSpace();
}

/// <summary>Parses template directives in running text. Of those whose text is known, readers see only that text.</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    public DirectiveInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var known = TemplateText.At(slice.Text.AsSpan(), slice.Start, slice.End + 1);
        if ((known?.End ?? TemplateSyntax.At(slice.Text, slice.Start, slice.End + 1)?.End) is not { } end)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        Inline inline = known is { } text
            ? text.Range.Length > 0 ? new LiteralInline { Content = new StringSlice(slice.Text, text.Range.Start, text.Range.End - 1) } : new HiddenInline(anchor: null)
            : new DirectiveInline(end) { Content = new StringSlice(slice.Text, slice.Start, end - 1) };
        inline.Span = new SourceSpan(start, processor.GetSourcePosition(end - 1));
        (inline.Line, inline.Column) = (line, column);
        processor.Inline = inline;
        slice.Start = end;
        return true;
    }
}
