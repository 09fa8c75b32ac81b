using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Status;

/// <summary>Determines whether a translation is the source text as it is, which stands for a text that isn't translated yet, unless it was accepted.</summary>
internal static class CopiedText
{
    /// <summary>The key of a text without letters, such as a number, whose translation can be the same.</summary>
    public const ulong None = 0;

    /// <summary>Returns a number that a copy of a text has too.</summary>
    public static ulong KeyOf(InlineContent text) => text.Parts.Any(part => part.IsText && part.Value.Any(char.IsLetter)) ? ContentHash.Of(text.Markdown.AsSpan()) : None;

    /// <summary>Returns whether two texts are the same.</summary>
    public static bool Is(ulong source, ulong translation) => translation == source && source != None;

    /// <summary>Returns whether two texts are the same.</summary>
    public static bool Is(InlineContent source, InlineContent translation) => Is(KeyOf(source), KeyOf(translation));
}
