using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>
/// Finds references such as <c>[text][label]</c> and <c>[label][]</c> whose label isn't defined, so that Markdig leaves their brackets
/// in the text. <c>[word]</c> alone is text.
/// </summary>
internal static class UndefinedLabels
{
    private const int LongestLabel = 999;

    /// <summary>Returns the ranges of the labels in <paramref name="markdown"/>.</summary>
    public static IEnumerable<TextRange> Of(string markdown, IReadOnlyList<LeafBlock> blocks) =>
        markdown.IndexOf("][", StringComparison.Ordinal) < 0
            ? []
            : blocks.SelectMany(block => Containers(block.Inline)).SelectMany(container => In(container, markdown));

    private static IEnumerable<ContainerInline> Containers(ContainerInline? root) =>
        root is null ? [] : InlineWalker.Walk(root).Select(pair => pair.Inline).OfType<ContainerInline>().Where(IsElement).Prepend(root);

    /// <summary>Determines whether a container is an element. An unmatched bracket contains what follows it, but is not an element.</summary>
    private static bool IsElement(ContainerInline container) => container is not LinkDelimiterInline;

    private static IEnumerable<TextRange> In(ContainerInline container, string markdown)
    {
        var open = new Stack<int>();
        TextRange? text = null;
        foreach (var (at, c) in Brackets(container, markdown))
        {
            if (c == '[')
            {
                // Two pairs are a reference only if the second follows the first immediately.
                text = text is { } first && first.End + 1 == at ? first : null;
                open.Push(at);
                continue;
            }

            if (open.Count == 0)
            {
                text = null;
                continue;
            }

            var inner = new TextRange(open.Pop() + 1, at);
            if (text is not { } before || before.End + 1 != inner.Start - 1)
            {
                text = inner;
                continue;
            }

            text = null;
            var label = inner.Length == 0 ? before : inner;
            if (IsReference(before, label, at, markdown))
            {
                yield return label;
            }
        }
    }

    /// <summary>Returns the brackets that Markdig left in the text of <paramref name="container"/>, without those in nested elements.</summary>
    private static IEnumerable<(int At, char Bracket)> Brackets(ContainerInline container, string markdown)
    {
        foreach (var inline in Content(container))
        {
            if (inline is LinkDelimiterInline delimiter)
            {
                yield return (delimiter.Span.Start + (delimiter.IsImage ? 1 : 0), '[');
            }

            if (inline is not LiteralInline literal)
            {
                continue;
            }

            var start = LiteralPlace.Of(literal, markdown);
            for (var i = literal.IsFirstCharacterEscaped ? 1 : 0; i < literal.Content.Length; i++)
            {
                if (literal.Content.Text[literal.Content.Start + i] is var c and ('[' or ']'))
                {
                    yield return (start + i, c);
                }
            }
        }
    }

    private static IEnumerable<Inline> Content(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null;)
        {
            yield return inline;
            if (inline is LinkDelimiterInline { FirstChild: { } child })
            {
                inline = child;
                continue;
            }

            while (inline.NextSibling is null && !ReferenceEquals(inline.Parent, container))
            {
                inline = inline.Parent!;
            }

            inline = inline.NextSibling;
        }
    }

    /// <summary>
    /// Determines whether brackets are meant as a reference: <c>list[i][j]</c> and <c>[a-z][0-9]+</c> are code without code marks,
    /// <c>[^1]</c> is a footnote and <c>[!NOTE]</c> an alert.
    /// </summary>
    private static bool IsReference(TextRange text, TextRange label, int end, string markdown)
    {
        var before = text.Start > 1 ? markdown[text.Start - 2] : ' ';
        var after = end + 1 < markdown.Length ? markdown[end + 1] : ' ';
        return text.Length > 0
            && label.Length is > 0 and <= LongestLabel
            && !(char.IsLetterOrDigit(before) || before is ']' or ')' or '_' or '\\')
            && !(after is '[' or '+' or '{' or '=' || (after == '*' && before != '*'))
            && !IsNoteOrAlert(text, markdown)
            && !IsNoteOrAlert(label, markdown)
            && !string.IsNullOrWhiteSpace(markdown.Substring(label.Start, label.Length))
            && !string.IsNullOrWhiteSpace(markdown.Substring(text.Start, Math.Min(text.Length, LongestLabel)));
    }

    private static bool IsNoteOrAlert(TextRange range, string markdown) =>
        markdown[range.Start] == '^' || (markdown[range.Start] == '!' && markdown[range.Start + 1] != '[');
}
