using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Finds template directives and lists of attributes that are alone on their lines. Values such as <c>{{ price }}</c> that are alone may
/// be part of a sentence, so <see cref="DirectiveParagraph"/> finds these.
/// </summary>
internal static class TemplateForm
{
    /// <summary>Returns the directives at <paramref name="start"/>; null if something else is on their lines.</summary>
    public static DirectiveLines? At(string text, int start)
    {
        var lines = new DirectiveLines(start);
        var previous = start;
        while (!TextLines.IsBlankFrom(text, lines.End))
        {
            var at = TextLines.SkipSpaces(text, lines.End);
            if (lines.End > start && TemplateText.BeginsRaw(text.AsSpan(), previous, lines.End) && !TemplateText.EndsRaw(text.AsSpan(), at, text.Length))
            {
                // What follows is text.
                return null;
            }

            previous = at;
            if (TemplateSyntax.At(text, at, text.Length) is { } template
                && (template.Kind == TemplateKind.Comment || !TextLines.HasBlankLine(text, at, template.End)))
            {
                lines = lines with
                {
                    End = template.End,
                    StandsForBlocks = lines.StandsForBlocks || template.Kind != TemplateKind.Comment,
                    EndsParagraph = lines.EndsParagraph || template.Kind != TemplateKind.Value,
                };
            }
            else if (AttributeList.At(text, at) is { } list)
            {
                lines = lines with { End = at + list.Length, EndsParagraph = true, Anchor = list.Anchor ?? lines.Anchor, IsContents = lines.IsContents || list.IsContents };
            }
            else
            {
                return null;
            }

            if (lines.End - start > DirectiveLines.LongestSequence)
            {
                return null;
            }
        }

        return lines.EndsParagraph ? lines : null;
    }
}
