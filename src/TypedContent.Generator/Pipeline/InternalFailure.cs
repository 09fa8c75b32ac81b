using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>A defect of TypedContent, reported at the article it happened on.</summary>
internal static class InternalFailure
{
    /// <summary>The problem to report for <paramref name="exception"/>.</summary>
    public static Problem Of(Exception exception, string filePath) =>
        new(LimitRules.InternalFailure, filePath, default, new EquatableArray<string>([exception.Message]));
}
