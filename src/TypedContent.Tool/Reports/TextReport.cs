using System.Globalization;
using Spectre.Console;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Checks;

namespace TypedContent.Tool.Reports;

/// <summary>Writes findings for people: the message, the place, the line with the place marked, and what to do.</summary>
internal static class TextReport
{
    private const int LongestLine = 160;

    /// <summary>Writes the findings and a summary.</summary>
    /// <param name="result">The findings.</param>
    /// <param name="folder">The folder that paths are written from.</param>
    /// <param name="console">The console.</param>
    public static void Write(CheckResult result, string folder, IAnsiConsole console)
    {
        var lines = new SourceLines(result.Texts);
        foreach (var finding in result.Findings)
        {
            Write(finding, LineOf(finding, lines), folder, console);
        }

        console.MarkupLineInterpolated($"[bold]{Summary(result)}[/]");
    }

    /// <summary>Returns the numbers of findings, as a sentence.</summary>
    public static string Summary(CheckResult result)
    {
        var files = result.Findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
        return result.Findings.Count == 0
            ? $"No findings in {Counted.Of(result.FileCount, "article")}."
            : $"{Counted.Of(result.ErrorCount, "error")} and {Counted.Of(result.WarningCount, "warning")} in {Counted.Of(files, "file")}; {Counted.Of(result.FileCount, "article")} checked.";
    }

    private static void Write(ReportedFinding finding, string? line, string folder, IAnsiConsole console)
    {
        var (name, color) = finding.Severity switch
        {
            RuleSeverity.Error => ("error", "red"),
            RuleSeverity.Warning => ("warning", "yellow"),
            _ => ("info", "blue"),
        };
        var number = (finding.Span.StartLine + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        console.MarkupLine($"[bold {color}]{name}[[{finding.RuleId}]][/][bold]: {Markup.Escape(finding.Text)}[/]");
        console.MarkupLine($"{margin}[blue]-->[/] {Markup.Escape($"{finding.PathFrom(folder)}:{number}:{finding.Span.StartColumn + 1}")}");
        if (line is not null)
        {
            var (shown, start) = Cut(line, finding.Span.StartColumn);
            var end = finding.Span.EndLine == finding.Span.StartLine ? finding.Span.EndColumn - finding.Span.StartColumn : line.Length - finding.Span.StartColumn;
            var length = Math.Clamp(end, 1, Math.Max(1, shown.Length - start));
            console.MarkupLine($"{margin} [blue]|[/]");
            console.MarkupLine($"[blue]{number} |[/] {Markup.Escape(shown)}");
            console.MarkupLine($"{margin} [blue]|[/] {new string(' ', TextWidth.Of(shown.AsSpan(0, start)))}[{color}]{new string('^', Math.Max(1, TextWidth.Of(shown.AsSpan(start, Math.Min(length, shown.Length - start)))))}[/]");
        }

        if (finding.Suggestion is { } suggestion)
        {
            console.MarkupLine($"{margin} [blue]=[/] [bold]help:[/] {Markup.Escape(suggestion)}");
        }

        console.WriteLine();
    }

    private static string? LineOf(ReportedFinding finding, SourceLines lines) =>
        lines.Find(finding.Path, finding.Span.StartLine) is { Length: > 0 } line && finding.Span.StartColumn <= line.Length ? line : null;

    /// <summary>Returns the part of a line around a column, and the column in it. Characters that move the cursor are shown as spaces.</summary>
    private static (string Line, int Column) Cut(string line, int column)
    {
        var visible = string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
        if (visible.Length <= LongestLine)
        {
            return (visible, column);
        }

        var start = Math.Clamp(column - (LongestLine / 3), 0, visible.Length - LongestLine);
        return ($"{(start > 0 ? "…" : string.Empty)}{visible.Substring(start, LongestLine)}{(start + LongestLine < visible.Length ? "…" : string.Empty)}", column - start + (start > 0 ? 1 : 0));
    }
}
