using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports references without a footnote (TC1021), in an article that has footnotes, and footnotes without a reference (TC1022).</summary>
internal static class FootnoteCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        if (file.Article.Body is not { Notes: { } notes } body)
        {
            return;
        }

        foreach (var note in notes.Notes.Where(note => note.Number == 0))
        {
            var isRepeated = notes.TryFind(note.Label.AsSpan(), out var first) && !ReferenceEquals(first, note);
            var range = new TextRange(note.Span.Start, note.Span.Start + note.Label.Length + FootnoteLabel.MarksLength);
            file.ReportOwn(range, span => UnusedFootnote.At(span, note.Label, isRepeated));
        }

        foreach (var range in body.TextBlocks.SelectMany(block => Undefined(block, file.Article.Stripped.Text)))
        {
            var label = file.Article.Stripped.Text.Substring(range.Start + 2, range.Length - FootnoteLabel.MarksLength);
            file.ReportOwn(range, span => UndefinedFootnote.At(span, label));
        }
    }

    private static IEnumerable<TextRange> Undefined(LeafBlock block, string text)
    {
        foreach (var (inline, _) in InlineWalker.Walk(block.Inline))
        {
            if (inline is LinkDelimiterInline { IsImage: false } delimiter && LabelAt(text, delimiter.Span.Start) is > 0 and var found)
            {
                yield return new TextRange(delimiter.Span.Start, delimiter.Span.Start + found);
            }

            if (inline is not LiteralInline literal)
            {
                continue;
            }

            var start = LiteralPlace.Of(literal, text);
            for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < literal.Content.Length; i++)
            {
                if (literal.Content.Text[literal.Content.Start + i] == '[' && LabelAt(text, start + i) is > 0 and var length)
                {
                    yield return new TextRange(start + i, start + i + length);
                }
            }
        }
    }

    /// <summary>Returns the length of the reference at <paramref name="at"/>; 0 if there is none, as in <c>[^a-z]</c>, which is a pattern.</summary>
    private static int LabelAt(string text, int at)
    {
        var label = at < text.Length ? FootnoteLabel.At(text.AsSpan(at)) : default;
        foreach (var c in label)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return 0;
            }
        }

        return label.IsEmpty || (label.Length >= 3 && label[1] == '-') ? 0 : label.Length + FootnoteLabel.MarksLength;
    }
}
