using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Parses the attributes at the end of a heading, which are no part of its text. Of them, only the id is kept.</summary>
internal sealed class HeadingIdParser : InlineParser
{
    private static readonly object Key = new();

    public HeadingIdParser() => OpeningCharacters = ['{'];

    /// <summary>Returns the id at the end of <paramref name="heading"/>; null if there is none.</summary>
    public static string? IdOf(HeadingBlock heading) => StatedIdOf(heading)?.Name;

    /// <summary>Returns the id at the end of <paramref name="heading"/> with its range; null if there is none.</summary>
    public static StatedId? StatedIdOf(HeadingBlock heading) => heading.GetData(Key) as StatedId?;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not HeadingBlock heading
            || HeadingAttributes.BeforeComponents(slice.Text.AsSpan(slice.Start, slice.Length)) is var attributes && !HeadingAttributes.TryRead(attributes, out var id))
        {
            return false;
        }

        if (id is not null)
        {
            var range = new TextRange(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + attributes.Length - 1) + 1);
            heading.SetData(Key, new StatedId(id, range));
        }

        if (processor.Inline is LineBreakInline lineBreak)
        {
            lineBreak.Remove();
            processor.Inline = null;
        }
        else if (processor.Inline is LiteralInline { Parent: not null } literal)
        {
            TrimEnd(literal, hasClosingMarks: !heading.IsSetext);
        }

        slice.Start += attributes.Length;
        if (slice.AsSpan().IndexOf("</".AsSpan()) < 0)
        {
            // Components without content have no text that a space would separate.
            slice.TrimStart();
        }

        return true;
    }

    /// <summary>Removes the space before the attributes, and the marks that close a heading: <c>## Setup ## {#setup}</c>.</summary>
    private static void TrimEnd(LiteralInline literal, bool hasClosingMarks)
    {
        var text = literal.Content.AsSpan().TrimEnd();
        var marks = text.TrimEnd('#');
        if (hasClosingMarks && (marks.IsEmpty || char.IsWhiteSpace(marks[marks.Length - 1])))
        {
            text = marks.TrimEnd();
        }

        LiteralPlace.Shorten(literal, text.Length);
    }
}
