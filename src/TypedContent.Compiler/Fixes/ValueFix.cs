using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects misspelled names of values (TC2018).</summary>
internal static class ValueFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        var written = problem.Subject[0].Trim('{', '}');
        return context.TextAt(problem) == written && Suggestion.TextIn(problem.Suggestion)?.Trim('{', '}') is { } right
            && (string.Equals(written, right, StringComparison.OrdinalIgnoreCase) || context.Names.IsMisspelling(written, right, []))
            ? new TextEdit(problem.FilePath, new TextRange(problem.Span.Start, problem.Span.Start + problem.Span.Length), right)
            : null;
    }
}
