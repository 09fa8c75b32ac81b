using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown;

/// <summary>Enumerates inline elements in the order of the text, without recursion.</summary>
internal static class InlineWalker
{
    /// <summary>Returns all elements inside <paramref name="container"/>, with their depths.</summary>
    public static IEnumerable<(Inline Inline, int Depth)> Walk(ContainerInline? container)
    {
        var depth = 0;
        for (var inline = container?.FirstChild; inline is not null;)
        {
            yield return (inline, depth);
            if (inline is ContainerInline { FirstChild: { } child })
            {
                inline = child;
                depth++;
                continue;
            }

            while (inline.NextSibling is null && !ReferenceEquals(inline.Parent, container))
            {
                inline = inline.Parent!;
                depth--;
            }

            inline = inline.NextSibling;
        }
    }
}
