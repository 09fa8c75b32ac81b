using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Alerts;

/// <summary>
/// Makes alerts of quotes that begin with <c>[!NOTE]</c>, wherever they stand. Markdig's own parser follows GitHub, which
/// has none in lists; on Microsoft Learn most steps have theirs there.
/// </summary>
internal sealed class AlertParser : InlineParser
{
    public AlertParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || processor.Block is not ParagraphBlock { Inline.FirstChild: null } paragraph
            || paragraph.Parent is not QuoteBlock quote || quote is AlertBlock || !ReferenceEquals(quote[0], paragraph))
        {
            return false;
        }

        var text = slice.Text;
        var start = slice.Start + 2;
        var end = start;
        while (end <= slice.End && char.IsLetter(text[end]))
        {
            end++;
        }

        var after = end + 1;
        while (after <= slice.End && text[after] is ' ' or '\t')
        {
            after++;
        }

        if (end == start || end > slice.End || text[end] != ']' || (after <= slice.End && text[after] is not ('\n' or '\r')))
        {
            return false;
        }

        var alert = new AlertBlock(new StringSlice(text, start, end - 1)) { Span = quote.Span, Line = quote.Line, Column = quote.Column };
        Replace(quote, alert, processor);
        while (after <= slice.End && text[after] is '\n' or '\r')
        {
            after++;
        }

        slice.Start = after;
        return true;
    }

    private static void Replace(QuoteBlock quote, AlertBlock alert, InlineProcessor processor)
    {
        var parent = quote.Parent!;
        parent[parent.IndexOf(quote)] = alert;
        while (quote.Count > 0)
        {
            var block = quote[0];
            quote.RemoveAt(0);
            alert.Add(block);
        }

        processor.ReplaceParentContainer(quote, alert);
    }
}
