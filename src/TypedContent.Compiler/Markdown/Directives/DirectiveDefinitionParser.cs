using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Parses definitions such as <c>[label]: {{ site.url }}/a.md</c>, whose destination has a template directive with spaces.</summary>
internal sealed class DirectiveDefinitionParser : BlockParser
{
    public DirectiveDefinitionParser() => OpeningCharacters = ['['];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var text = line.Text;
        var slice = line;
        if (processor.IsCodeIndent || !CanBegin(processor.CurrentBlock) || (line.IndexOf('{') < 0 && line.IndexOf('%') < 0)
            || !LinkHelper.TryParseLabel(ref slice, out var label, out var labelSpan) || slice.CurrentChar != ':')
        {
            return BlockState.None;
        }

        var start = TextLines.SkipSpaces(text, slice.Start + 1);
        if (start > line.End || DirectiveDestination.At(text, start, line.End + 1) is not { } destination || !TextLines.IsBlankFrom(text, destination.End))
        {
            return BlockState.None;
        }

        var range = destination.Range;
        var definition = new LinkReferenceDefinition(label, text.Substring(range.Start, range.Length), destination.Title)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(line.Start, destination.End - 1),
            LabelSpan = labelSpan,
            UrlSpan = new SourceSpan(range.Start, range.End - 1),
        };
        processor.Document.SetLinkReferenceDefinition(label, definition, true);
        return BlockState.BreakDiscard;
    }

    /// <summary>Determines whether a definition can follow: not a sentence, but other definitions, which begin as a paragraph.</summary>
    private static bool CanBegin(Block? before) =>
        before is not ParagraphBlock paragraph || (paragraph.Lines.Count > 0 && paragraph.Lines.Lines[0].Slice.CurrentChar == '[');
}
