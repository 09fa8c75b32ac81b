using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Represents an include directive in running text.</summary>
internal sealed class IncludeInline(TextRange path) : LeafInline
{
    /// <summary>Gets the range of the path in the text.</summary>
    public TextRange Path { get; } = path;
}

/// <summary>Parses directives in running text.</summary>
internal sealed class IncludeInlineParser : InlineParser
{
    public IncludeInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IncludeSyntax.TryParse(slice.Text, slice.Start, slice.End + 1, out var length, out var path))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var shift = start - slice.Start;
        processor.Inline = new IncludeInline(new TextRange(path.Start + shift, path.End + shift))
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
