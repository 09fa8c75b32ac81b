using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Handles apostrophes directly before values of messages, as in <c>l'{city}</c>, which would make the value text.</summary>
internal static class ValueApostrophe
{
    private const char Mark = '\'';

    /// <summary>Returns the words and codes of a translation with an apostrophe before a value doubled. Translators who see values as codes can't know that one ends nothing.</summary>
    public static InlineContent Double(InlineContent content)
    {
        var parts = content.Parts.ToList();
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Type == CodeType.Value && parts[i - 1] is { IsText: true } words && words.Value.Reverse().TakeWhile(c => c == Mark).Count() % 2 == 1)
            {
                parts[i - 1] = InlineContent.OfText(words.Value + Mark).Parts[0];
            }
        }

        return InlineContent.Of(parts);
    }

    /// <summary>Returns what to write where a translation has an apostrophe before a brace, for a message; empty if it has none.</summary>
    public static string Advice(InlineContent content) => content.Markdown.Contains("'{") ? "; a brace behind an apostrophe is text, so write \u2019 or '' for the apostrophe" : string.Empty;
}
