using System.Globalization;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports characters that result from a wrong encoding or from a tool (TC2009).</summary>
internal static class DamagedCharacterCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        CheckFrontMatter(file);
        CheckUnits(file);
        if (file.Article.Segments.Count == 0)
        {
            CheckBody(file);
        }
    }

    /// <summary>Reports the first damaged character in each value of the front matter.</summary>
    private static void CheckFrontMatter(FileContext file)
    {
        foreach (var (entry, _, place) in file.Article.FrontMatter.Entries)
        {
            var value = file.Article.Text.AsSpan(place.Start, place.Length);
            if (Find(value) is { } damage)
            {
                Report($"'{entry.Key}'", value, damage, place.Start, file);
            }
        }
    }

    /// <summary>Reports the first damaged character in each translation whose source has none.</summary>
    private static void CheckUnits(FileContext file)
    {
        foreach (var unit in file.Units)
        {
            if (!unit.IsEmptied && Find(unit.TargetText) is { } damage && Find(unit.SourceText) is null)
            {
                Report("the translation", unit.TargetText, damage, unit.TargetStart, file);
            }
        }
    }

    /// <summary>Reports the first lost character in the body of an article without units.</summary>
    private static void CheckBody(FileContext file)
    {
        var (article, text) = (file.Article, file.Article.Text);
        foreach (var range in LostCharacters.In(article.Stripped.Text, article.Body?.TextBlocks ?? []))
        {
            var place = article.Places.InFile(article.Stripped, range, out var index);
            if (index != 0)
            {
                continue;
            }

            var suggestion = text.IndexOf(LostCharacters.Replacement, place.End) < 0
                ? "a character was lost here; write it again"
                : "characters were lost here and further on; save the file as UTF-8, or write them again";
            file.Report(DamagedCharacters.At(article.Lines.Span(place.Start, place.Length), "the text", "U+FFFD", suggestion));
            return;
        }
    }

    private static void Report(string where, ReadOnlySpan<char> value, TextRange damage, int start, FileContext file)
    {
        var (what, suggestion) = Describe(value.Slice(damage.Start, damage.Length).ToString());
        file.Report(DamagedCharacters.At(file.Article.Lines.Span(start + damage.Start, damage.Length), where, what, suggestion));
    }

    /// <summary>Returns how messages name damaged characters, and what to do about them.</summary>
    public static (string What, string Suggestion) Describe(string damage) =>
        damage.Length > 1
            ? ($"'{damage}'", Mojibake.Repair(damage) is { } repaired ? $"it was '{repaired}' before it was read in a wrong encoding" : "it was read in a wrong encoding")
            : damage[0] == LostCharacters.Replacement ? ("U+FFFD", "a character was lost here; write it again")
            : ("U+" + ((int)damage[0]).ToString("X4", CultureInfo.InvariantCulture), IsOverride(damage[0]) ? "it turns the order of what follows around; remove it" : "it is an invisible control character; remove it");

    /// <summary>Returns the first damaged characters; null if there are none.</summary>
    public static TextRange? Find(ReadOnlySpan<char> text)
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

    /// <summary>Determines whether a character overrides the direction of text. Marks and isolates are part of right-to-left text.</summary>
    private static bool IsOverride(char c) => c is '\u202D' or '\u202E';
}
