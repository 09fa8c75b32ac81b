using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.TripleColon;

/// <summary>Represents an element such as <c>:::image source="a.png" alt-text="A":::</c> in running text.</summary>
internal sealed class TripleColonInline(TripleColonElement element) : LeafInline
{
    /// <summary>Gets the element.</summary>
    public TripleColonElement Element { get; } = element;
}

/// <summary>Parses elements of running text.</summary>
internal sealed class TripleColonInlineParser : InlineParser
{
    public TripleColonInlineParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != ':' || slice.PeekChar(2) != ':' || slice.PeekCharExtra(-1) == ':')
        {
            return false;
        }

        if (!TripleColonElement.TryParse(slice.Text, slice.Start, slice.End + 1, out var element, out var length))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TripleColonInline(element)
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
