using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from problems to the findings that a build shows. Generated code doesn't depend on them.</summary>
internal sealed class ReportSteps
{
    public ReportSteps(IncrementalGeneratorInitializationContext context, InputSteps inputs, LinkSteps links, CheckSteps checks, ModelSteps models)
    {
        var severities = context.CompilationProvider
            .Select(static (compilation, cancellation) => SeverityReader.Read(compilation.Options, cancellation))
            .WithTrackingName(TrackingNames.Severities);
        var settings = severities.Combine(inputs.RootPath).Combine(inputs.Baseline)
            .Select(static (all, _) => new ReportSettings(all.Left.Left, all.Left.Right, all.Right.Path, all.Right.Lines.Items) { HasSchemas = true });
        var gaps = models.Gaps.Combine(links.All).Combine(inputs.Lock.Combine(inputs.ReadingOptions))
            .Select(static (all, _) => new EquatableArray<Problem>(SetAnalysis.PlaceGaps(
                all.Left.Left, all.Left.Right.Select(static document => document.Document), all.Right.Left, all.Right.Right)))
            .WithTrackingName(TrackingNames.PlacedGaps);
        var ofSet = checks.Set.Combine(models.Translations).Combine(gaps).Combine(inputs.SideProblems.Combine(checks.Tocs.Combine(checks.Schemas.Combine(checks.References.Combine(checks.Redirects)))))
            .Select(static (all, _) => new EquatableArray<Problem>(
                all.Left.Left.Left.Concat(all.Left.Left.Right).Concat(all.Left.Right).Concat(all.Right.Left).Concat(all.Right.Right.Left).Concat(all.Right.Right.Right.Left).Concat(all.Right.Right.Right.Right.Left).Concat(all.Right.Right.Right.Right.Right)));
        Findings = settings.Combine(ofSet)
            .Combine(checks.Files)
            .Select(static (all, _) => ContentReport.Of(all.Right, all.Left.Right, all.Left.Left))
            .WithTrackingName(TrackingNames.Findings);
    }

    /// <summary>Gets the findings, sorted by file and place.</summary>
    public IncrementalValueProvider<EquatableArray<Finding>> Findings { get; }
}
