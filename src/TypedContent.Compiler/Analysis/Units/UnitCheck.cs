using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Compares each unit of a side-by-side file with its source: what a translation must keep is there and whole.</summary>
internal static class UnitCheck
{
    /// <summary>Adds what is wrong with <paramref name="segments"/> of <paramref name="text"/>.</summary>
    public static void Report(string text, IReadOnlyList<Segment> segments, LineMap lines, ProblemList problems)
    {
        foreach (var segment in segments)
        {
            if (segment.Source is not { } source)
            {
                continue;
            }

            var sourceText = text.AsSpan(source.Start, source.Length);
            var targetText = text.AsSpan(segment.Target.Start, segment.Target.Length);
            if (targetText.SequenceEqual(sourceText) || EmptyTargetCheck.Report(text, segment, source, lines, problems))
            {
                continue;
            }

            DamagedCharacterCheck.ReportUnit(targetText, sourceText, segment.Target.Start, lines, problems);
            if (MarkupFingerprint.Of(targetText).MayDifferFrom(MarkupFingerprint.Of(sourceText)))
            {
                Compare(new UnitPair(text, segment, source, lines, problems));
            }
        }
    }

    private static void Compare(UnitPair unit)
    {
        if (UnitMarkupReader.Read(unit.Source) is not { } source || UnitMarkupReader.Read(unit.Target) is not { } target)
        {
            return;
        }

        var isDamaged = DamagedMarkupCheck.Report(unit, source, target);
        DestinationCheck.Report(unit, source, target, isDamaged);
        LinkTextCheck.Report(unit, source, target);
        CodeSpanCheck.Report(unit, source, target, isDamaged);
    }
}
