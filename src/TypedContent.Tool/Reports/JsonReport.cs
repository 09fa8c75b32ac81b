using System.Text.Json;
using TypedContent.Tool.Checks;

namespace TypedContent.Tool.Reports;

/// <summary>Writes findings as JSON. Lines and columns begin with 1; columns are UTF-16 code units.</summary>
internal static class JsonReport
{
    /// <summary>Writes the findings.</summary>
    public static void Write(CheckResult result, string folder, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Indented);
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteNumber("articles", result.FileCount);
        json.WriteNumber("errors", result.ErrorCount);
        json.WriteNumber("warnings", result.WarningCount);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.RuleId);
            json.WriteString("severity", JsonFormat.SeverityOf(finding.Severity));
            json.WriteString("message", finding.Text);
            if (finding.Suggestion is { } suggestion)
            {
                json.WriteString("suggestion", suggestion);
            }

            json.WriteString("file", finding.PathFrom(folder));
            json.WriteNumber("line", finding.Span.StartLine + 1);
            json.WriteNumber("column", finding.Span.StartColumn + 1);
            json.WriteNumber("endLine", finding.Span.EndLine + 1);
            json.WriteNumber("endColumn", finding.Span.EndColumn + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
