using Markdig.Syntax;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;
using TypedContent.Shared.Messages;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a text that names values, and what is wrong with it.</summary>
internal sealed class UnitMessage
{
    // A sentence is shorter. Longer text isn't parsed, since the time of parsing grows with the square of the number of some marks.
    private const int LongestText = 16_384;

    private readonly MessageSource? _source;
    private readonly int _start;

    private UnitMessage(MessageSource? source, int start)
    {
        (_source, _start) = (source, start);
        if (source is null)
        {
            Error = new MessageError(0, "it is too long, or has too many brackets", "split it into several texts");
            return;
        }

        Message = MessageParser.Parse(source.Html, source.MarkAt, out var error);
        Error = error;
        Values = Message is null ? null : MessageValues.Of(Message, source);
    }

    /// <summary>Gets the message; null if the text isn't one.</summary>
    public Message? Message { get; }

    /// <summary>Gets what is wrong; null for nothing.</summary>
    public MessageError? Error { get; }

    /// <summary>Gets the values; null if the text isn't a message.</summary>
    public TextValues? Values { get; }

    /// <summary>Returns the message in a range of a block.</summary>
    public static UnitMessage Of(LeafBlock block, string markdown, TextRange range) =>
        new(range.Length > LongestText ? null : MessageSource.Of(block.Inline!, markdown, range), 0);

    /// <summary>Returns the message of a text by itself, which begins at <paramref name="start"/>.</summary>
    public static UnitMessage Of(string markdown, int start)
    {
        if (markdown.Length > LongestText || BracketGuard.Find(markdown) >= 0 || CostGuard.Find(markdown) is not null)
        {
            return new UnitMessage(null, start);
        }

        var blocks = Markdig.Markdown.Parse(markdown, MarkdownDialect.ForUnit(hasValues: true)).OfType<LeafBlock>().Where(block => block.Inline is not null).ToList();
        return new UnitMessage(
            blocks.Count == 1 && InlineWalker.Walk(blocks[0].Inline).All(inline => inline.Depth <= ReadingLimits.MarkdownDepth)
                ? MessageSource.Of(blocks[0].Inline!, markdown, new TextRange(0, markdown.Length))
                : null,
            start);
    }

    /// <summary>Returns the range of one character at a position of the message, in the text that holds the unit.</summary>
    public TextRange RangeAt(int position)
    {
        var at = _start + (_source?.PositionOf(position) ?? 0);
        return new TextRange(at, at + 1);
    }

    /// <summary>Returns the range of a place in the message, in the text that holds the unit.</summary>
    public TextRange RangeOf(FileSpan place)
    {
        var at = _start + (_source?.Start ?? 0) + place.Start;
        return new TextRange(at, at + place.Length);
    }
}
