using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Diagnostics;

/// <summary>Converts problems to diagnostics at their places in the articles.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>Returns the diagnostic of <paramref name="problem"/>.</summary>
    public static Diagnostic Of(Problem problem, ContentOptions options) => Of(problem, Descriptors.Of(problem.Rule, options.HelpLinkOf(problem.Rule.Id)));

    /// <summary>Returns the diagnostic of <paramref name="finding"/>, with the severity of the finding if that is settled.</summary>
    public static Diagnostic Of(Finding finding, ContentOptions options) => finding.IsSettled
        ? Of(finding.Problem, Descriptors.Settled(finding.Problem.Rule, finding.Severity, options.HelpLinkOf(finding.Problem.Rule.Id)))
        : Of(finding.Problem, options);

    private static Diagnostic Of(Problem problem, DiagnosticDescriptor descriptor) =>
        Diagnostic.Create(descriptor, LocationOf(problem.FilePath, problem.Span), [.. problem.Subject, problem.MessageEnd]);

    private static Location LocationOf(string filePath, FileSpan span) => Location.Create(
        filePath,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(
            new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
