using System.Globalization;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports translation units that are not one target before its own source.</summary>
internal static class UnitStructureCheck
{
    /// <summary>Checks the units of a side-by-side file.</summary>
    public static void Check(string text, IReadOnlyList<Segment> segments, LineMap lines, ProblemList problems)
    {
        // Where no unit has a source, the file is no side-by-side file.
        var isSideBySide = segments.Any(segment => segment.Source is not null);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            var open = lines.Span(segment.Start, segment.Target.Start - segment.Start);
            if (segment.SourceId is null && isSideBySide)
            {
                problems.Add(TranslationRules.UnitWithoutSource, open, segment.Id);
            }
            else if (segment.SourceId is not null && segment.SourceId != segment.Id)
            {
                var id = lines.Span(segment.Source!.Value.Start - segment.SourceId.Length - "\">".Length, segment.SourceId.Length);
                problems.Add(TranslationRules.UnitWithOtherSource, id, segment.Id, segment.SourceId);
            }

            if (NestedIn(text, segment) is >= 0 and var nested)
            {
                problems.Add(TranslationRules.NestedUnit, lines.Span(nested, SegmentScanner.TargetOpen.Length), segment.Id);
            }

            if (!first.TryGetValue(segment.Id, out var line))
            {
                first.Add(segment.Id, open.StartLine);
                continue;
            }

            var place = (line + 1).ToString(CultureInfo.InvariantCulture);
            problems.Add(
                TranslationRules.RepeatedUnit, open, segment.Id, $"{Problem.SuggestionStart}the first is in line {place}, so remove the copy or export the file anew");
        }
    }

    /// <summary>Where another unit begins in the target or the source, or -1.</summary>
    private static int NestedIn(string text, Segment segment) =>
        text.IndexOf(SegmentScanner.TargetOpen, segment.Target.Start, segment.End - segment.Target.Start, StringComparison.Ordinal);
}
