using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports translation units that don't consist of a target and then its own source, are nested, or repeat an id.</summary>
internal static class UnitStructureCheck
{
    /// <summary>Checks a file, unless it has merge conflicts, whose two versions have the same units.</summary>
    public static void Check(FileContext file)
    {
        var (segments, lines) = (file.Article.Segments, file.Article.Lines);
        if (file.Article.Conflicts.Count > 0)
        {
            return;
        }

        // A file without any source is not a side-by-side file.
        var isSideBySide = segments.Any(segment => segment.Source is not null);
        var first = new Dictionary<string, int>(segments.Count, StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            var open = lines.Span(segment.Start, segment.Target.Start - segment.Start);
            if (segment.SourceId is null && isSideBySide)
            {
                file.Report(UnitWithoutSource.At(open, segment.Id));
            }
            else if (segment.SourceId is not null && segment.SourceId != segment.Id)
            {
                var id = lines.Span(segment.Source!.Value.Start - segment.SourceId.Length - "\">".Length, segment.SourceId.Length);
                file.Report(UnitWithOtherSource.At(id, segment.Id, segment.SourceId));
            }

            if (NestedIn(file.Article.Text, segment) is >= 0 and var nested)
            {
                file.Report(NestedUnit.At(lines.Span(nested, SegmentScanner.TargetOpen.Length), segment.Id));
            }

            if (!first.TryGetValue(segment.Id, out var line))
            {
                first.Add(segment.Id, open.StartLine);
                continue;
            }

            file.Report(RepeatedUnit.At(open, segment.Id, line + 1));
        }
    }

    /// <summary>Returns the offset at which another unit begins in the target or the source, or -1.</summary>
    private static int NestedIn(string text, Segment segment) =>
        text.IndexOf(SegmentScanner.TargetOpen, segment.Target.Start, segment.End - segment.Target.Start, StringComparison.Ordinal);
}
