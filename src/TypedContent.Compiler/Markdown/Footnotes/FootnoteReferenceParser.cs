using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Parses references to footnotes. A reference without a note is text.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^' || FootnoteTable.Of(processor) is not { } notes)
        {
            return false;
        }

        var label = FootnoteLabel.At(slice.Text.AsSpan(slice.Start, slice.Length));
        if (label.IsEmpty || !notes.TryFind(label, out var note))
        {
            return false;
        }

        var length = label.Length + FootnoteLabel.MarksLength;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteReference(note)
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
