using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects damaged markup of a translation (TC2008): translated keywords of alerts, a space in a link, and escaped marks of a link.</summary>
internal static class MarkupFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        var text = context.TextAt(problem);
        var range = new TextRange(problem.Span.Start, problem.Span.Start + problem.Span.Length);
        if (text.StartsWith("[!", StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal))
        {
            return KeywordFor(problem, text, context) is { } keyword ? new TextEdit(problem.FilePath, range, keyword) : null;
        }

        if (text.StartsWith("]", StringComparison.Ordinal) && TextLines.SkipWhiteSpace(text, 1) is > 1 and var open && open < text.Length && text[open] == '(')
        {
            return new TextEdit(problem.FilePath, new TextRange(range.Start + 1, range.Start + open), string.Empty);
        }

        return text is "\\](" or "\\]\\(" ? new TextEdit(problem.FilePath, range, "](") : null;
    }

    /// <summary>Returns the keyword of the source or, outside of units, the one whose translation is written.</summary>
    private static string? KeywordFor(Problem problem, string written, FixContext context)
    {
        foreach (var unit in context.ContextOf(problem.FilePath)?.Comparisons ?? [])
        {
            if (unit.Damage is { } damage && unit.SpanOf(damage.Range) == problem.Span)
            {
                return BrokenMarks.Keyword(unit.Source) is { } keyword ? unit.Source.Substring(keyword.Start, keyword.Length) : null;
            }
        }

        return TranslatedAlertKind.Of(written.Substring(2, written.Length - 3)) is { } kind ? $"[!{kind}]" : null;
    }
}
