using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Handles apostrophes directly before values of messages, as in <c>l'{city}</c>, which would make the value text.</summary>
internal static class ValueApostrophe
{
    private const char Mark = '\'';

    /// <summary>Returns the words and codes of a translation with an apostrophe before a value doubled. Translators who see values as codes can't know that one ends nothing.</summary>
    /// <param name="content">The translation.</param>
    /// <param name="source">The source text, in which values in quotes are text.</param>
    public static InlineContent Double(InlineContent content, InlineContent source)
    {
        var quoted = new HashSet<string>(ValuesBehindMarks(source.Parts, _ => true).Select(i => source.Parts[i].Markdown));
        var parts = content.Parts.ToList();
        foreach (var i in ValuesBehindMarks(content.Parts, quoted.Contains).Where(i => !quoted.Contains(parts[i].Markdown)))
        {
            parts[i - 1] = InlineContent.OfText(parts[i - 1].Value + Mark).Parts[0];
        }

        return InlineContent.Of(parts);
    }

    /// <summary>Returns the indices of values directly behind an apostrophe that ends no quoted text.</summary>
    /// <param name="parts">The parts of a text.</param>
    /// <param name="isText">Determines whether a value with an apostrophe before it is text, which goes on to the next apostrophe.</param>
    private static IEnumerable<int> ValuesBehindMarks(EquatableArray<InlinePart> parts, Func<string, bool> isText)
    {
        var isQuoted = false;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].IsText && EndsWithMark(parts[i].Value, ref isQuoted) && i + 1 < parts.Count && parts[i + 1].Type == CodeType.Value)
            {
                isQuoted = isText(parts[i + 1].Markdown);
                yield return i + 1;
            }
        }
    }

    /// <summary>Determines whether words end with an apostrophe that neither ends quoted text nor belongs to another one.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isQuoted">Whether text in quotes has begun before the words; after them, whether it goes on.</param>
    private static bool EndsWithMark(string words, ref bool isQuoted)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != Mark)
            {
                continue;
            }

            if (i + 1 < words.Length && words[i + 1] == Mark)
            {
                i++;
            }
            else if (isQuoted || (i + 1 < words.Length && words[i + 1] is '{' or '}'))
            {
                isQuoted = !isQuoted;
            }
            else if (i + 1 == words.Length)
            {
                return true;
            }
        }

        return false;
    }
}
