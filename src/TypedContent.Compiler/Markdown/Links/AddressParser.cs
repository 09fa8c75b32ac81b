using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using TypedContent.Compiler.Markdown.Footnotes;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>Parses bare addresses, which end before a reference to a footnote and a list of attributes.</summary>
internal sealed class AddressParser() : AutoLinkParser(new AutoLinkOptions())
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!BeginsAddress(slice))
        {
            return false;
        }

        var end = slice.End;
        slice.End = EndOfAddress(processor, slice);
        var isMatch = base.Match(processor, ref slice);
        slice.End = end;
        return isMatch;
    }

    /// <summary>Determines whether an address may begin here, since the parser is asked at each letter that a scheme begins with.</summary>
    private static bool BeginsAddress(StringSlice slice)
    {
        const int longestScheme = 8;
        var text = slice.Text.AsSpan(slice.Start, Math.Min(longestScheme, slice.Length));
        return text.IndexOf(':') > 0 || text.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static int EndOfAddress(InlineProcessor processor, StringSlice slice)
    {
        for (var at = slice.Start; at < slice.End && !char.IsWhiteSpace(slice.Text[at]); at++)
        {
            var isEnd = slice.Text[at] switch
            {
                '[' => FootnoteLabel.At(slice.Text.AsSpan(at, slice.End + 1 - at)) is { IsEmpty: false } note && FootnoteTable.Of(processor)?.TryFind(note, out _) == true,
                '{' => slice.Text[at + 1] == ':',
                _ => false,
            };
            if (isEnd)
            {
                return at - 1;
            }
        }

        return slice.End;
    }
}

/// <summary>Adds the parser of bare addresses to Markdig.</summary>
internal sealed class AddressExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new AddressParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
