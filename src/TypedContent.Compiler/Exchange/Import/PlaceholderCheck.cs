using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Status;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Compares the placeholders of a translation, also those in its words, with those of its source: values such as <c>{name}</c> and <c>%s</c>, and directives of sites.</summary>
internal static class PlaceholderCheck
{
    /// <summary>Returns what is wrong with the placeholders; null if they are right.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="translation">The new translation.</param>
    public static string? Find(ExchangeUnit unit, InlineContent translation)
    {
        var (source, own) = (Count(unit.Source), Count(translation));

        // What the present translation lacks or adds is not the fault of this one, unless it was made of another source.
        var present = unit.State == TextState.Outdated || unit.Target is null ? null : Count(unit.Target);
        foreach (var placeholder in own.Keys)
        {
            var (count, most) = (own[placeholder], Math.Max(NumberOf(placeholder, source), NumberOf(placeholder, present)));
            if (most == 0)
            {
                return $"it has '{placeholder}', which the source doesn't have; remove it";
            }

            if (count > most && !unit.HasChoices)
            {
                return $"it has '{placeholder}' more often than the source; remove one";
            }
        }

        return unit.HasChoices ? null
            : source.Keys.FirstOrDefault(placeholder => Math.Min(source[placeholder], present is null ? int.MaxValue : NumberOf(placeholder, present)) > NumberOf(placeholder, own)) is { } lost
            ? $"it lacks '{lost}' of the source; add it"
            : null;
    }

    private static int NumberOf(string placeholder, Dictionary<string, int>? counts) => counts is not null && counts.TryGetValue(placeholder, out var count) ? count : 0;

    private static Dictionary<string, int> Count(InlineContent content)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var scanner = new ValueScanner();
        foreach (var part in content.Parts)
        {
            IEnumerable<string> placeholders = part.IsText ? scanner.Next(part.Value).Select(range => part.Value.Substring(range.Start, range.Length))
                : part.Type == CodeType.Value ? [part.Markdown]
                : [];
            foreach (var placeholder in placeholders)
            {
                counts[placeholder] = NumberOf(placeholder, counts) + 1;
            }
        }

        return counts;
    }
}
