using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Finds U+FFFD, which replaces a character that could not be decoded. Code is left out, since it may be about U+FFFD.</summary>
internal static class LostCharacters
{
    /// <summary>The character that replaces one that could not be decoded.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Returns the range of the first such character in each literal of <paramref name="markdown"/>.</summary>
    public static IEnumerable<TextRange> In(string markdown, IReadOnlyList<LeafBlock> blocks)
    {
        if (markdown.IndexOf(Replacement) < 0)
        {
            yield break;
        }

        foreach (var (inline, _) in blocks.SelectMany(block => InlineWalker.Walk(block.Inline)))
        {
            // Markdig writes U+FFFD for U+0000 too.
            if (inline is LiteralInline { Content: var content } literal && content.IndexOf(Replacement) is >= 0 and var index
                && LiteralPlace.Of(literal, markdown) + index - content.Start is var at && at < markdown.Length && markdown[at] == Replacement)
            {
                yield return new TextRange(at, at + 1);
            }
        }
    }
}
