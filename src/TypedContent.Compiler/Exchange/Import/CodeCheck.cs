using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Status;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Compares the codes of a translation with those that it must have.</summary>
internal static class CodeCheck
{
    /// <summary>Returns what is wrong with the codes; null if they are right.</summary>
    /// <param name="unit">The text, with its present translation.</param>
    /// <param name="translation">The new translation, with the numbers of the codes of the source.</param>
    /// <param name="isMarkdown">Whether translators wrote it in Markdown.</param>
    public static string? Find(ExchangeUnit unit, InlineContent translation, bool isMarkdown = false) =>
        (unit.HasChoices ? FindUnknown(unit, translation, isMarkdown) : FindDifference(unit, translation, isMarkdown)) ?? FindEmptied(unit, translation) ?? PlaceholderCheck.Find(unit, translation);

    private static string? FindDifference(ExchangeUnit unit, InlineContent translation, bool isMarkdown)
    {
        var counts = translation.Codes.GroupBy(code => code.Id).ToDictionary(group => group.Key, group => group.Count());

        // An outdated translation has the codes of the old source.
        var present = unit.State == TextState.Outdated || unit.Target is null ? null : new HashSet<int>(unit.Target.Codes.Select(code => code.Id));
        if (translation.Codes.FirstOrDefault(code => counts[code.Id] > 1) is { } doubled)
        {
            return $"it has {Describe(doubled, translation)} {counts[doubled.Id]} times, and the source once; remove one";
        }

        // What the present translation lacks or adds is not the fault of this one.
        if (unit.Source.Codes.FirstOrDefault(code => !counts.ContainsKey(code.Id) && (present is null || present.Contains(code.Id))) is { } lost)
        {
            return $"it lacks {Describe(lost, unit.Source)} of the source; add it{(lost.Type == CodeType.Break && lost.Markdown.IndexOf('\n') >= 0 ? ", which is a backslash or two spaces at the end of a line in Markdown" : string.Empty)}";
        }

        var known = new HashSet<int>(unit.Source.Codes.Select(code => code.Id));
        known.UnionWith(present ?? []);
        return translation.Codes.FirstOrDefault(code => !known.Contains(code.Id)) is not { } added ? null
            : unit.Source.Codes.Any(code => CodeNumbers.AreEqual(unit.Source, code, translation, added)) ? $"it has {Describe(added, translation)} more often than the source; remove one{AsWords(added, isMarkdown)}"
            : $"it has {Describe(added, translation)}, which the source doesn't have; remove it{AsWords(added, isMarkdown)}";
    }

    /// <summary>Returns what is wrong with the codes of a text with choices, in each branch of which a code can be: one that the source doesn't have.</summary>
    private static string? FindUnknown(ExchangeUnit unit, InlineContent translation, bool isMarkdown)
    {
        var known = unit.Target is { } present ? new[] { unit.Source, present } : [unit.Source];
        return translation.Codes.FirstOrDefault(code => !known.Any(content => content.Codes.Any(own => own.Id == code.Id || CodeNumbers.AreEqual(content, own, translation, code)))) is { } added
            ? $"it has {Describe(added, translation)}, which the source doesn't have; remove it{AsWords(added, isMarkdown)}"
            : null;
    }

    /// <summary>Returns how a code is written as words in Markdown, for a message.</summary>
    private static string AsWords(InlinePart code, bool isMarkdown) => !isMarkdown || code.Markdown.Length == 0 || code.Type is CodeType.Break or CodeType.Value or CodeType.Other ? string.Empty
        : code.Type == CodeType.Address && char.IsLetter(code.Markdown[0]) ? $" or, if it is text, write '{(code.Markdown.Contains(':') ? code.Markdown.Replace(":", "\\:") : code.Markdown.Replace(".", "\\."))}'"
        : $" or, if it is text, write a backslash before each of its marks: '\\{code.Markdown[0]}'";

    /// <summary>Returns which code of the translation has nothing in it, although that of the source has, and that of the present translation.</summary>
    private static string? FindEmptied(ExchangeUnit unit, InlineContent translation)
    {
        var empty = EmptyCodes(translation);
        if (empty.Count == 0)
        {
            return null;
        }

        var known = EmptyCodes(unit.Source);
        known.UnionWith(unit.Target is { } present ? EmptyCodes(present) : []);
        return translation.Codes.FirstOrDefault(code => empty.Contains(code.Id) && !known.Contains(code.Id)) is { } emptied
            ? $"it has no words in {Describe(emptied, translation)}; write them"
            : null;
    }

    /// <summary>Returns the codes around nothing but white space and codes of that kind.</summary>
    private static HashSet<int> EmptyCodes(InlineContent content)
    {
        var (empty, starts, last) = (new HashSet<int>(), new Dictionary<int, int>(), -1);
        for (var i = 0; i < content.Parts.Count; i++)
        {
            var part = content.Parts[i];
            if (part.Kind == InlinePartKind.Open)
            {
                starts[part.Id] = i;
            }
            else if (part.Kind == InlinePartKind.Placeholder || (part.IsText && !string.IsNullOrWhiteSpace(part.Value)))
            {
                last = i;
            }
            else if (part.Kind == InlinePartKind.Close && starts.TryGetValue(part.Id, out var start) && last < start)
            {
                empty.Add(part.Id);
            }
        }

        return empty;
    }

    /// <summary>Determines whether a translation has all codes of the source and no other, whatever the present translation has.</summary>
    public static bool HasCodesOfSource(ExchangeUnit unit, InlineContent translation) => Find(unit with { Target = null }, translation) is null;

    /// <summary>Returns the name of a code for messages: how it is written.</summary>
    public static string Describe(InlinePart code, InlineContent content)
    {
        var written = code.Markdown + (content.CloseOf(code) is { } close ? "\u2026" + close.Markdown : string.Empty);
        return code.Type == CodeType.Break ? "the line break" : $"'{SpaceCollapse.Of(written)}'{(code.Id > 0 ? $" (code {code.Id})" : string.Empty)}";
    }
}
