using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Checks;

/// <summary>Represents a finding as it is shown.</summary>
/// <param name="RuleId">The id of the rule.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Text">The message, without the suggestion.</param>
/// <param name="Suggestion">What to do; null if the message says it.</param>
/// <param name="Path">The full path of the file.</param>
/// <param name="Span">The place in the file.</param>
internal sealed record ReportedFinding(string RuleId, RuleSeverity Severity, string Text, string? Suggestion, string Path, FileSpan Span)
{
    /// <summary>Gets the message with the suggestion, as a build shows it.</summary>
    public string Message => Suggestion is null ? Text : $"{Text}; {Suggestion}";

    /// <summary>Returns a finding of the engine, in the file at <paramref name="path"/>.</summary>
    public static ReportedFinding Of(Finding finding, string path)
    {
        var problem = finding.Problem;
        var text = string.Format(CultureInfo.InvariantCulture, problem.Rule.MessageFormat, [.. problem.Subject]);
        return new ReportedFinding(problem.Rule.Id, finding.Severity, text, problem.Suggestion, path, problem.Span);
    }

    /// <summary>Returns the path from a folder, with slashes; the full path if the file is elsewhere.</summary>
    public string PathFrom(string folder) => PathFrom(folder, Path);

    /// <summary>Returns the path of a file from a folder, with slashes; the full path if the file is elsewhere.</summary>
    public static string PathFrom(string folder, string path)
    {
        var relative = System.IO.Path.GetRelativePath(folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
