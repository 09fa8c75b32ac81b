using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents a part of running text that readers don't see, such as the attributes of an element.</summary>
internal sealed class HiddenInline(string? anchor) : LeafInline
{
    /// <summary>Gets the id, which is an anchor; null for none.</summary>
    public string? Anchor { get; } = anchor;

    /// <summary>Returns <paramref name="inline"/>, or the last element before it that readers see; null if there is none.</summary>
    public static Inline? SkipBack(Inline? inline)
    {
        while (inline is HiddenInline)
        {
            inline = inline.PreviousSibling;
        }

        return inline;
    }
}
