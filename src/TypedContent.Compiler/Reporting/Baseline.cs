using System.Text;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Reads and writes baselines, which list the findings that a repository had when it adopted the package, one per line.</summary>
/// <remarks>A line has the rule, the file and the subject of a finding, but no place, so that edits elsewhere in the file leave it valid.</remarks>
public static class Baseline
{
    private const string Comment = "#";

    private const string FirstLine =
        "# Findings that are known and reported as information. To write them anew: dotnet build -t:TypedContentBaseline";

    /// <summary>Returns the lines of a baseline file, without comments.</summary>
    public static EquatableArray<string> Read(string text) => new(
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith(Comment, StringComparison.Ordinal)));

    /// <summary>Returns the text of a baseline file with all findings that are warnings or errors.</summary>
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

    /// <summary>Returns the line of <paramref name="problem"/>. Suggestions are not part of it, since they change with other files.</summary>
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
