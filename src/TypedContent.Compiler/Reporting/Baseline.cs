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
    private const string Separator = " | ";

    private const string FirstLine =
        "# Findings that are known and reported as information. To write them anew: dotnet build -t:TypedContentBaseline";

    /// <summary>Returns the lines of a baseline file that are findings, without comments.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="filePath">The path of the file, for its problem.</param>
    public static SideFile<string> Read(string text, string filePath = "typedcontent.baseline")
    {
        var lines = new List<string>();
        SideFileDefect? defect = null;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.Substring(start, end - start).Trim();
            if (line.Length == 0 || line.StartsWith(Comment, StringComparison.Ordinal))
            {
                continue;
            }

            if (IsFinding(line))
            {
                lines.Add(line);
            }
            else
            {
                defect ??= new SideFileDefect(start, $"'{Excerpt.Of(line)}' is not a finding", "remove the line, or write the file again with 'dotnet build -t:TypedContentBaseline'");
            }
        }

        return new SideFile<string>(new EquatableArray<string>(lines), defect?.In("baseline", filePath, text));
    }

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
        var line = new StringBuilder(problem.Rule.Id).Append(Separator).Append(ContentRoot.PathFrom(rootPath, problem.FilePath));
        foreach (var part in problem.Subject)
        {
            line.Append(Separator).Append(part);
        }

        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsControl(line[i]) ? ' ' : line[i];
        }

        return line.ToString().Trim();
    }

    private static bool IsFinding(string line) =>
        line.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var end && RuleCatalog.Find(line.Substring(0, end)) is not null;
}
