using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds characters that a wrong encoding made, or that hide or reorder text, as the rule TC2009 does.</summary>
internal static class DamagedWords
{
    /// <summary>Returns the first damaged characters of a translation that the source doesn't have, and what to do; null if there are none.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="translation">The translation.</param>
    public static (string What, string Suggestion)? Find(InlineContent source, InlineContent translation)
    {
        var text = TextOf(translation).AsSpan();
        while (DamagedCharacterCheck.Find(text) is { } range)
        {
            var damage = text.Slice(range.Start, range.Length).ToString();
            if (TextOf(source).IndexOf(damage, StringComparison.Ordinal) < 0)
            {
                return DamagedCharacterCheck.Describe(damage);
            }

            text = text.Slice(range.End);
        }

        return null;
    }

    // Words are those that readers see, since a character can be written as an entity.
    private static string TextOf(InlineContent content) => string.Concat(content.Parts.Select(part => part.IsText ? part.Value : part.Markdown));
}
