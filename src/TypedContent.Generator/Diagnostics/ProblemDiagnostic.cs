using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Diagnostics;

/// <summary>A problem as a diagnostic at its place in the article.</summary>
internal static class ProblemDiagnostic
{
    /// <summary>The diagnostic of <paramref name="problem"/>.</summary>
    public static Diagnostic Of(Problem problem) =>
        Diagnostic.Create(Descriptors.Of(problem.Rule), LocationOf(problem.FilePath, problem.Span), [.. problem.Arguments]);

    private static Location LocationOf(string filePath, SourceSpan span) => Location.Create(
        filePath,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(
            new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
}
