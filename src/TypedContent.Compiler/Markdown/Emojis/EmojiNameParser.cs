using Markdig.Extensions.Emoji;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Emojis;

/// <summary>Parses the names of emoji, also between letters without spaces, such as Japanese. Markdig's own parser requires a space before them.</summary>
internal sealed class EmojiNameParser : InlineParser
{
    public EmojiNameParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (EmojiName.At(slice.Text.AsSpan(0, slice.End + 1), slice.Start, out var length) is not { } emoji)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new EmojiInline(emoji)
        {
            Match = slice.Text.Substring(slice.Start, length),
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length;
        return true;
    }
}
