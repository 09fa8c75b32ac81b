using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Finds U+FFFD, which stands where a character could not be read; in code it may be what the code is about.</summary>
internal static class LostCharacters
{
    /// <summary>What stands for a character that could not be read.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>The first of each run of text in <paramref name="markdown"/>.</summary>
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
