using System.Text;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>
/// The findings that a repository had when it adopted the package, one a line. A line names rule, file and what the finding
/// is about, but no place, so that edits elsewhere in the file leave it valid.
/// </summary>
public static class Baseline
{
    private const string Comment = "#";

    private const string FirstLine =
        "# Findings that are known and reported as information. To write them anew: dotnet build -t:TypedContentBaseline";

    /// <summary>The lines of a baseline file.</summary>
    public static EquatableArray<string> Read(string text) => new(
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith(Comment, StringComparison.Ordinal)));

    /// <summary>The text of a baseline file with every finding that would be a warning or an error.</summary>
    public static string Write(IEnumerable<Finding> findings, string rootPath)
    {
        var text = new StringBuilder(FirstLine).Append('\n');
        foreach (var line in findings.Where(finding => finding.Severity >= RuleSeverity.Warning)
            .Select(finding => LineOf(finding.Problem, rootPath)).OrderBy(line => line, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The line that stands for <paramref name="problem"/>. Suggestions are no part of it: they change with other files.</summary>
    public static string LineOf(Problem problem, string rootPath)
    {
        var line = new StringBuilder(problem.Rule.Id).Append(" | ").Append(ContentRoot.PathFrom(rootPath, problem.FilePath));
        foreach (var part in problem.Subject)
        {
            line.Append(" | ").Append(part);
        }

        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(line[i]) ? ' ' : line[i];
        }

        return line.ToString().Trim();
    }
}
