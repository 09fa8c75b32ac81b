using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects misspelled keys of the front matter (TC3004, TC3007).</summary>
internal static class KeyFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        var key = problem.Subject[0];
        return context.TextAt(problem) == key && Suggestion.TextIn(problem.Suggestion) is { } right && context.Names.IsMisspelling(key, right, [])
            ? new TextEdit(problem.FilePath, new TextRange(problem.Span.Start, problem.Span.Start + problem.Span.Length), right)
            : null;
    }
}
