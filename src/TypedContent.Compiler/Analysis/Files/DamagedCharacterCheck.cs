using System.Globalization;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports characters that a wrong encoding or a tool left (TC2009).</summary>
internal static class DamagedCharacterCheck
{
    /// <summary>Reports the first in <paramref name="target"/>, which stands at <paramref name="start"/> of the file and whose source has none.</summary>
    public static void ReportUnit(ReadOnlySpan<char> target, ReadOnlySpan<char> source, int start, LineMap lines, ProblemList problems)
    {
        if (Find(target) is { } damage && Find(source) is null)
        {
            Report("the translation", target, damage, start, lines, problems);
        }
    }

    /// <summary>Reports the first in each value of a front matter of <paramref name="text"/>.</summary>
    public static void ReportFrontMatter(string text, FrontMatter frontMatter, LineMap lines, ProblemList problems)
    {
        foreach (var (entry, _, place) in frontMatter.Entries)
        {
            var value = text.AsSpan(place.Start, place.Length);
            if (Find(value) is { } damage)
            {
                Report($"'{entry.Key}'", value, damage, place.Start, lines, problems);
            }
        }
    }

    /// <summary>Reports the first of the lost characters in the body of an article without units.</summary>
    public static void ReportBody(string text, IEnumerable<TextRange> lost, LineMap lines, ProblemList problems)
    {
        foreach (var place in lost.Take(1))
        {
            var suggestion = text.IndexOf(LostCharacters.Replacement, place.End) < 0
                ? "a character was lost here; write it again"
                : "characters were lost here and further on; save the file as UTF-8, or write them again";
            problems.Add(TranslationRules.DamagedCharacter, lines.Span(place.Start, place.Length), "the text", "U+FFFD", Problem.SuggestionStart + suggestion);
        }
    }

    private static void Report(string where, ReadOnlySpan<char> value, TextRange damage, int start, LineMap lines, ProblemList problems)
    {
        var text = value.Slice(damage.Start, damage.Length).ToString();
        var (what, suggestion) = damage.Length > 1
            ? ($"'{text}'", Mojibake.Repair(text) is { } repaired ? $"it was '{repaired}' before it was read in a wrong encoding" : "it was read in a wrong encoding")
            : text[0] == LostCharacters.Replacement ? ("U+FFFD", "a character was lost here; write it again")
            : ("U+" + ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture), IsOverride(text[0]) ? "it turns the order of what follows around; remove it" : "it is an invisible control character; remove it");
        problems.Add(TranslationRules.DamagedCharacter, lines.Span(start + damage.Start, damage.Length), where, what, Problem.SuggestionStart + suggestion);
    }

    private static TextRange? Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (c == LostCharacters.Replacement || c < ' ' || c is >= '\u007F' and <= '\u009F' || IsOverride(c))
            {
                return new TextRange(at, at + 1);
            }

            if (c < '\u0100' && Mojibake.LengthAt(text, at) is > 0 and var length)
            {
                return new TextRange(at, at + length);
            }
        }

        return null;
    }

    /// <summary>Marks and isolates belong to right-to-left text; overrides turn it around.</summary>
    private static bool IsOverride(char c) => c is '\u202D' or '\u202E';
}
