using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>A unit's two sides, and where findings about them go.</summary>
internal sealed class UnitPair(string text, Segment segment, TextRange source, LineMap lines, ProblemList problems)
{
    /// <summary>What was translated.</summary>
    public string Source { get; } = text.Substring(source.Start, source.Length);

    /// <summary>The translation.</summary>
    public string Target { get; } = text.Substring(segment.Target.Start, segment.Target.Length);

    /// <summary>Reports what stands at <paramref name="range"/> of the translation.</summary>
    public void Report(Rule rule, TextRange range, params object[] arguments) =>
        problems.Add(rule, lines.Span(segment.Target.Start + range.Start, range.Length), arguments);

    /// <summary>Reports what the translation does not have; all of it is pointed at.</summary>
    public void ReportLoss(Rule rule, params object[] arguments) =>
        Report(rule, new TextRange(0, Target.Length), arguments);
}
