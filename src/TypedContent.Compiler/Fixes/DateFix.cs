using System.Globalization;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Writes dates of the front matter in a form that can be read (TC3003).</summary>
internal static class DateFix
{
    /// <summary>Returns the edit; null if the value is no date.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        var (written, value) = (context.TextAt(problem), problem.Subject[1]);
        var at = value.Length == 0 ? -1 : written.IndexOf(value, StringComparison.Ordinal);
        return at >= 0 && DateCheck.TryRead(value, out var day)
            ? new TextEdit(problem.FilePath, new TextRange(problem.Span.Start + at, problem.Span.Start + at + value.Length), day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture))
            : null;
    }
}
