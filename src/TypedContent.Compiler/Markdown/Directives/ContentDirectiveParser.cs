using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Parses directives whose content is code or a comment. A directive that nothing ends is one like others.</summary>
internal sealed class ContentDirectiveParser : BlockParser
{
    private static readonly object Ends = new();

    public ContentDirectiveParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || ContentDirective.At(line.Text, line.Start) is not { } directive || !IsEnded(processor, directive)
            || RawTemplate.IsAt(processor.Document, line.Text, line.Start))
        {
            return BlockState.None;
        }

        var span = new SourceSpan(line.Start, line.End);
        processor.NewBlocks.Push(directive.Language is { } language
            ? new DirectiveCode(this, directive) { Column = processor.Column, Line = processor.LineIndex, Span = span, Info = language }
            : new DirectiveComment(this, directive) { Column = processor.Column, Line = processor.LineIndex, Span = span });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = block is DirectiveCode code ? code.Directive : ((DirectiveComment)block).Directive;
        if (directive.EndsAt(processor.Line.Text, processor.Start))
        {
            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return block is DirectiveCode ? BlockState.Continue : BlockState.ContinueDiscard;
    }

    /// <summary>Determines whether the content has an end. The next end of each kind is looked for once, so that it takes linear time.</summary>
    private static bool IsEnded(BlockProcessor processor, ContentDirective directive)
    {
        if (processor.Document.GetData(Ends) is not Dictionary<string, int> ends)
        {
            processor.Document.SetData(Ends, ends = new Dictionary<string, int>(StringComparer.Ordinal));
        }

        var line = processor.Line;
        if (!ends.TryGetValue(directive.EndName, out var end) || end <= line.End)
        {
            ends[directive.EndName] = end = directive.EndAfter(line.Text, line.End + 1);
        }

        return end < line.Text.Length;
    }
}

/// <summary>Represents code in a directive.</summary>
internal sealed class DirectiveCode(BlockParser parser, ContentDirective directive) : FencedCodeBlock(parser)
{
    /// <summary>Gets the directive.</summary>
    public ContentDirective Directive { get; } = directive;
}

/// <summary>Represents a comment in a directive, which readers don't see.</summary>
internal sealed class DirectiveComment(BlockParser parser, ContentDirective directive) : LeafBlock(parser)
{
    /// <summary>Gets the directive.</summary>
    public ContentDirective Directive { get; } = directive;
}
