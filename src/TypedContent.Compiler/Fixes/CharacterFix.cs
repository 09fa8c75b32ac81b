using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Restores characters that were read in a wrong encoding, and removes control characters (TC2009). One finding stands for all in its text.</summary>
internal static class CharacterFix
{
    /// <summary>Returns the edits; null if a character can't be restored.</summary>
    public static EquatableArray<TextEdit>? For(Problem problem, FixContext context)
    {
        if (context.TextOf(problem.FilePath) is not { } text || context.ContextOf(problem.FilePath) is not { } file)
        {
            return null;
        }

        var edits = new List<TextEdit>();
        var end = EndOf(problem.Span, file);
        for (var at = problem.Span.Start; at < end && DamagedCharacterCheck.Find(text.AsSpan(at, end - at)) is { } found; at = edits[edits.Count - 1].Range.End)
        {
            var range = new TextRange(at + found.Start, at + found.End);
            var damaged = text.Substring(range.Start, range.Length);
            if (damaged[0] == LostCharacters.Replacement || (damaged.Length > 1 ? Mojibake.Repair(damaged) : string.Empty) is not { } repaired)
            {
                return null;
            }

            edits.Add(new TextEdit(problem.FilePath, range, repaired));
        }

        return edits.Count == 0 ? null : new EquatableArray<TextEdit>(edits);
    }

    /// <summary>Returns the end of the translation, or of the value of the front matter, that has a place.</summary>
    private static int EndOf(FileSpan span, FileContext file)
    {
        foreach (var unit in file.Units)
        {
            if (unit.TargetStart <= span.Start && span.Start < unit.TargetStart + unit.TargetText.Length)
            {
                return unit.TargetStart + unit.TargetText.Length;
            }
        }

        foreach (var (_, _, value) in file.Article.FrontMatter.Entries)
        {
            if (value.Start <= span.Start && span.Start < value.Start + value.Length)
            {
                return value.Start + value.Length;
            }
        }

        return span.Start;
    }
}
