using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports code spans of a source that its translation doesn't have as code (TC2006).</summary>
internal static class CodeSpanCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var unit in file.Comparisons)
        {
            Check(file, unit);
        }
    }

    private static void Check(FileContext file, UnitComparison unit)
    {
        var (source, target) = (unit.SourceMarkup.Codes, unit.TargetMarkup.Codes);
        var kept = new HashSet<string>(target.Select(code => code.Content), StringComparer.Ordinal);
        var known = new HashSet<string>(source.Select(code => code.Content), StringComparer.Ordinal);
        var others = new Queue<UnitCode>(target.Where(code => !known.Contains(code.Content)));
        foreach (var code in source)
        {
            if (code.Content.Length == 0 || !kept.Add(code.Content))
            {
                continue;
            }

            var quoted = Excerpt.Of(code.Content);
            var place = Find(unit.Target, code.Content);
            if (place >= 0 && others.Count == 0)
            {
                if (!unit.IsDamaged)
                {
                    file.Report(LostCode.At(
                        unit.SpanOf(new TextRange(place, place + code.Content.Length)), quoted, "it stands there as text, so put it between backticks"));
                }
            }
            else if (others.Count == 0)
            {
                file.Report(LostCode.At(unit.TargetSpan, quoted, $"put `{quoted}` back"));
            }
            else if (others.Dequeue() is var other && !CodeText.MayBeTranslated(code.Content))
            {
                file.Report(LostCode.At(unit.SpanOf(other.Range), quoted, $"it has `{Excerpt.Of(other.Content)}` in its place, so correct that"));
            }
        }
    }

    /// <summary>Returns the offset of the first <paramref name="code"/> in <paramref name="text"/>, or -1 if that isn't whole words.</summary>
    private static int Find(string text, string code)
    {
        var at = text.IndexOf(code, StringComparison.Ordinal);
        var isWhole = at >= 0 && !(at > 0 && char.IsLetterOrDigit(text[at - 1]))
            && !(at + code.Length < text.Length && char.IsLetterOrDigit(text[at + code.Length]));
        return isWhole ? at : -1;
    }
}
