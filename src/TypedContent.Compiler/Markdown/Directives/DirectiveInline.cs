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

/// <summary>Parses template directives in running text.</summary>
internal sealed class DirectiveInlineParser : InlineParser
{
    public DirectiveInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (TemplateSyntax.At(slice.Text, slice.Start, slice.End + 1) is not { } template)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new DirectiveInline(template.End)
        {
            Content = new StringSlice(slice.Text, slice.Start, template.End - 1),
            Span = new SourceSpan(start, processor.GetSourcePosition(template.End - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = template.End;
        return true;
    }
}
