using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>Parses links, and counts what references repeat of their definitions.</summary>
internal sealed class ReferenceParser : LinkInlineParser
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = processor.Inline;
        var isMatch = base.Match(processor, ref slice);
        if (processor.Inline is LinkInline { Reference: { } definition } link && !ReferenceEquals(link, before))
        {
            RepeatedText.Of(processor)?.Add(link, definition);
        }

        return isMatch;
    }
}
