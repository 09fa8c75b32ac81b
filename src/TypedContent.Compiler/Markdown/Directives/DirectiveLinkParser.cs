using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Parses links whose destination has a template directive with spaces, such as <c>[a]({% link a.md %})</c>.</summary>
internal sealed class DirectiveLinkParser : InlineParser
{
    public DirectiveLinkParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '(' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true } open)
        {
            return false;
        }

        var (text, start) = (slice.Text, slice.Start + 2);
        while (start <= slice.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (DirectiveDestination.At(text, start, slice.End + 1) is not { } destination)
        {
            return false;
        }

        var end = destination.End;
        while (end <= slice.End && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        if (end > slice.End || text[end] != ')')
        {
            return false;
        }

        Replace(processor, open, new LinkInline
        {
            Url = text.Substring(destination.Range.Start, destination.Range.Length),
            Title = destination.Title,
            IsImage = open.IsImage,
            LabelSpan = open.LabelSpan,
            UrlSpan = new SourceSpan(processor.GetSourcePosition(destination.Range.Start), processor.GetSourcePosition(destination.Range.End - 1)),
            Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(end)),
            Line = open.Line,
            Column = open.Column,
        });
        slice.Start = end + 1;
        return true;
    }

    private static void Replace(InlineProcessor processor, LinkDelimiterInline open, LinkInline link)
    {
        var around = open.Parent;
        open.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);

        // No link is in a link.
        for (; !open.IsImage && around is not null; around = around.Parent)
        {
            if (around is LinkDelimiterInline { IsImage: false } outer)
            {
                outer.IsActive = false;
            }
        }

        link.IsClosed = true;
    }
}
