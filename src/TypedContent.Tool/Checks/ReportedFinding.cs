using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
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

    /// <summary>Returns a finding of the engine.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The path of the file that it is shown in.</param>
    /// <param name="hasSettingsFile">Whether it speaks of the keys of a settings file, and not of the properties of a project.</param>
    public static ReportedFinding Of(Finding finding, string path, bool hasSettingsFile = false)
    {
        var problem = finding.Problem;
        Func<string, string> word = hasSettingsFile ? SettingsWording.Of : text => text;

        // The subject is the user's own text, unless it is a setting.
        var subject = problem.Rule == UnknownSetting.Rule ? problem.Subject.Select(word) : problem.Subject;
        var text = string.Format(CultureInfo.InvariantCulture, word(problem.Rule.MessageFormat), [.. subject]);
        return new ReportedFinding(problem.Rule.Id, finding.Severity, text, problem.Suggestion is { } suggestion ? word(suggestion) : null, path, problem.Span);
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
