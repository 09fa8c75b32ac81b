using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A problem as a diagnostic at its place in the article.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostic of <paramref name="problem"/>.</summary>
    public static Diagnostic Of(Problem problem) => Of(problem, Descriptors.Of(problem.Rule));

    /// <summary>The diagnostic of <paramref name="finding"/>, with the severity that its folder or the baseline gives it.</summary>
    public static Diagnostic Of(Finding finding) => finding.IsSettled
        ? Of(finding.Problem, Descriptors.Settled(finding.Problem.Rule, finding.Severity))
        : Of(finding.Problem);

    private static Diagnostic Of(Problem problem, DiagnosticDescriptor descriptor) =>
        Diagnostic.Create(descriptor, LocationOf(problem.FilePath, problem.Span), [.. problem.Subject, problem.MessageEnd]);

    private static Location LocationOf(string filePath, FileSpan span) => Location.Create(
        filePath,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(
            new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
