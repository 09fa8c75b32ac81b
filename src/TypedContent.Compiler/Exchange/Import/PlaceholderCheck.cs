using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Status;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Compares the placeholders of a translation, also those in its words, with those of its source: values such as <c>{name}</c> and <c>%s</c>, and directives of sites.</summary>
internal sealed class PlaceholderCheck
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ValueScanner _scanner;

    private PlaceholderCheck(InlineContent content, ICollection<string>? choices)
    {
        _scanner = new ValueScanner(choices);
        foreach (var part in content.Parts)
        {
            Add(part.IsText ? _scanner.Next(part.Value).Select(range => part.Value.Substring(range.Start, range.Length))
                : part.Type == CodeType.Value ? [part.Markdown]
                : []);
        }

        Add(_scanner.DirectivesInChoices);
        Add(choices is null ? [] : DirectivesAroundCodes(content, hasChoices: choices.Count > 0));
    }

    /// <summary>Returns what is wrong with the placeholders; null if they are right.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="translation">The new translation.</param>
    public static string? Find(ExchangeUnit unit, InlineContent translation)
    {
        // A translation that begins a choice could hide in it what a site runs. Where texts have values, their choices are compared, too.
        var choices = unit.HasValues ? null : new PlaceholderCheck(unit.Source, choices: null)._scanner.Choices;
        var (source, own) = (new PlaceholderCheck(unit.Source, choices), new PlaceholderCheck(translation, choices));

        // What the present translation lacks or adds is not the fault of this one, unless it was made of another source.
        var present = unit.State == TextState.Outdated || unit.Target is null ? null : new PlaceholderCheck(unit.Target, choices);

        // Each language has its own branches, in which the same can be repeated.
        var isRepeatable = unit.HasChoices || source._scanner.DirectivesInChoices.Count > 0;
        foreach (var placeholder in own._counts.Keys)
        {
            var (count, most) = (own.NumberOf(placeholder), Math.Max(source.NumberOf(placeholder), present?.NumberOf(placeholder) ?? 0));
            if (most == 0)
            {
                return $"it has '{placeholder}', which the source doesn't have; remove it";
            }

            if (count > most && !isRepeatable)
            {
                return $"it has '{placeholder}' more often than the source; remove one";
            }
        }

        return isRepeatable ? null
            : source._counts.Keys.FirstOrDefault(placeholder => Math.Min(source.NumberOf(placeholder), present?.NumberOf(placeholder) ?? int.MaxValue) > own.NumberOf(placeholder)) is { } lost
            ? $"it lacks '{lost}' of the source; add it"
            : null;
    }

    /// <summary>Returns the directives that begin in words and end behind a code, such as that of a value.</summary>
    private static List<string> DirectivesAroundCodes(InlineContent content, bool hasChoices)
    {
        var found = new List<string>();
        var text = string.Concat(content.Parts.Select(part => part.IsText ? part.Value : part.Markdown));
        var end = 0;
        foreach (var part in content.Parts)
        {
            var start = end;
            end += part.IsText ? part.Value.Length : part.Markdown.Length;
            for (var at = part.IsText ? text.IndexOf('{', start, end - start) : -1; at >= 0; at = text.IndexOf('{', at + 1, end - at - 1))
            {
                var last = hasChoices ? ValueScanner.EndOfDirectiveInChoice(text, at, hasValues: false) : TemplateSyntax.At(text, at, text.Length)?.End;
                if (last > end)
                {
                    found.Add(text.Substring(at, last.Value - at));
                }
            }
        }

        return found;
    }

    private void Add(IEnumerable<string> placeholders)
    {
        foreach (var placeholder in placeholders)
        {
            _counts[placeholder] = NumberOf(placeholder) + 1;
        }
    }

    private int NumberOf(string placeholder) => _counts.TryGetValue(placeholder, out var count) ? count : 0;
}
