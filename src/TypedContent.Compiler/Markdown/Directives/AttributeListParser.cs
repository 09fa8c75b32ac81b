using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Parses lists of attributes in running text, such as <c>[Start](a.md){ .button }</c> and <c>Text. {: #p }</c>.</summary>
internal sealed class AttributeListParser : InlineParser
{
    public AttributeListParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        if (AttributeList.InText(text, slice.Start, FollowsElement(processor.Inline, text.Slice(0, slice.Start))) is not { } list)
        {
            return false;
        }

        var (start, end) = (slice.Start, slice.Start + list.Length);
        var rest = text.Slice(end);
        var next = rest.TrimStart(" \t".AsSpan());
        var isLast = next.IsEmpty || next[0] is '|' or '\n' or '\r';
        var before = processor.Inline is LiteralInline literal and not DirectiveInline ? literal : null;
        if (isLast && before is { Parent: not null })
        {
            LiteralPlace.Shorten(before, before.Content.AsSpan().TrimEnd().Length);
        }
        else if (before is null ? IsFirst(processor) : EndsWithSpace(before))
        {
            // One space is enough between the words before and after it, and none at the beginning.
            end += rest.Length - next.Length;
        }

        processor.Inline = new HiddenInline(list.Anchor)
        {
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + list.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start = end;
        return true;
    }

    private static bool EndsWithSpace(LiteralInline literal) => literal.Content.Length > 0 && literal.Content.Text[literal.Content.End] is (' ' or '\t');

    /// <summary>Determines whether nothing stands before it on its line.</summary>
    private static bool IsFirst(InlineProcessor processor) =>
        processor.Inline is null or LineBreakInline || ReferenceEquals(processor.Inline, processor.Root);

    /// <summary>Determines whether an element ends directly before the braces. The names of icons of MkDocs are text otherwise.</summary>
    private static bool FollowsElement(Inline? inline, ReadOnlySpan<char> before) => inline switch
    {
        EmphasisDelimiterInline delimiter => (delimiter.Type & DelimiterType.Close) != 0,
        LiteralInline => EndsIcon(before),
        LeafInline or LinkInline => inline is not LineBreakInline,
        _ => false,
    };

    /// <summary>Determines whether a text ends with a name such as <c>:material-check:</c>.</summary>
    private static bool EndsIcon(ReadOnlySpan<char> text)
    {
        var at = text.Length - 2;
        if (at < 1 || text[at + 1] != ':')
        {
            return false;
        }

        while (at >= 0 && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '+'))
        {
            at--;
        }

        return at >= 0 && text[at] == ':' && at < text.Length - 2;
    }
}
