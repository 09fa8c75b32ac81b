using System.Globalization;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds characters that a wrong encoding made, or that hide or reorder text, as the rule TC2009 does, and those that end lines without being line ends of Markdown.</summary>
internal static class DamagedWords
{
    private const string LineEnds = "\u000B\u000C\u0085\u2028\u2029";

    /// <summary>Returns the first damaged characters of a translation that the source doesn't have, and what to do; null if there are none.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="translation">The translation.</param>
    public static (string What, string Suggestion)? Find(InlineContent source, InlineContent translation)
    {
        var (sourceText, ownText) = (TextOf(source), TextOf(translation));
        if (ownText.FirstOrDefault(c => LineEnds.IndexOf(c) >= 0 && sourceText.IndexOf(c) < 0) is not '\0' and var end)
        {
            return ("U+" + ((int)end).ToString("X4", CultureInfo.InvariantCulture), "it ends a line; write a space");
        }

        if (ownText.IndexOf('\uFEFF') >= 0 && sourceText.IndexOf('\uFEFF') < 0)
        {
            return ("U+FEFF", "it marks the byte order of files, and is dropped at the beginning of one; remove it");
        }

        var text = ownText.AsSpan();
        while (DamagedCharacterCheck.Find(text) is { } range)
        {
            var damage = text.Slice(range.Start, range.Length).ToString();
            if (sourceText.IndexOf(damage, StringComparison.Ordinal) < 0)
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
