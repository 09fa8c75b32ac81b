using System.Globalization;
using TypedContent.Compiler.Reading;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Checks.Translation;

/// <summary>Reports characters that a wrong encoding or a tool left in a translation and that its source does not have (TC2009).</summary>
internal static class DamagedCharacterCheck
{
    /// <summary>Reports the first in <paramref name="target"/>, which stands at <paramref name="start"/> of the file.</summary>
    public static void Report(ReadOnlySpan<char> target, ReadOnlySpan<char> source, int start, LineMap lines, ProblemList problems)
    {
        if (Find(target) is not { } damage || Find(source) is not null)
        {
            return;
        }

        var text = target.Slice(damage.Start, damage.Length).ToString();
        var (what, suggestion) = damage.Length > 1
            ? ($"'{text}'", Mojibake.Repair(text) is { } repaired ? $"it was '{repaired}' before it was read in a wrong encoding" : "it was read in a wrong encoding")
            : text == "\uFFFD" ? ("U+FFFD", "a character was lost here; write it again")
            : ("U+" + ((int)text[0]).ToString("X4", CultureInfo.InvariantCulture), IsOverride(text[0]) ? "it turns the order of what follows around; remove it" : "it is an invisible control character; remove it");
        problems.Add(TranslationRules.DamagedCharacter, lines.Span(start + damage.Start, damage.Length), what, "; " + suggestion);
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

            if (c == '\uFFFD' || c < ' ' || c is >= '\u007F' and <= '\u009F' || IsOverride(c))
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
