using System.Globalization;
using System.Text;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Build;

/// <summary>Stores findings between builds, one in each line.</summary>
internal static class FindingFile
{
    /// <summary>Returns the contents of a file with <paramref name="findings"/>.</summary>
    public static byte[] Write(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var problem in findings.Select(finding => finding.Problem))
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture, "{0} {1} {2} {3} {4}\n", problem.Rule.Id, problem.Span.StartLine + 1, problem.Span.StartColumn + 1,
                Uri.EscapeDataString(problem.FilePath), Uri.EscapeDataString(problem.Message));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Returns the findings in a file: their rule, file, place from 1, and message.</summary>
    public static IEnumerable<(string Rule, string File, int Line, int Column, string Message)> Read(string path) =>
        from line in File.ReadAllLines(path)
        let fields = line.Split(' ')
        select (fields[0], Uri.UnescapeDataString(fields[3]), Number(fields[1]), Number(fields[2]), Uri.UnescapeDataString(fields[4]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
