using System.Text.Json;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Rules;
using TypedContent.Tool.Versions;

namespace TypedContent.Tool.Reports;

/// <summary>Writes findings as SARIF 2.1.0.</summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";

    /// <summary>Writes the findings. Paths are relative to <paramref name="folder"/>, which should be the root of the repository.</summary>
    public static void Write(CheckResult result, string folder, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonFormat.Indented);
        var rules = result.Findings.Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteString("uri", new Uri(Path.TrimEndingDirectorySeparator(folder) + "/").AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(json, finding, rules.IndexOf(finding.RuleId), folder);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "TypedContent");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            var rule = RuleCatalog.Find(id);
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule?.Title ?? id);
            json.WriteEndObject();
            json.WriteStartObject("fullDescription");
            json.WriteString("text", RulePages.Summary(id) ?? rule?.Title ?? id);
            json.WriteEndObject();
            json.WriteStartObject("help");
            json.WriteString("text", RulePages.Find(id) ?? id);
            json.WriteString("markdown", RulePages.Find(id) ?? id);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule?.Severity ?? RuleSeverity.Error));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("documentation");
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding finding, int rule, string folder)
    {
        var path = finding.PathFrom(folder);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        if (!Path.IsPathRooted(path))
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Span.StartLine + 1);
        json.WriteNumber("startColumn", finding.Span.StartColumn + 1);
        json.WriteNumber("endLine", finding.Span.EndLine + 1);
        json.WriteNumber("endColumn", finding.Span.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();

        // Without the place, so that an edit above a finding doesn't make it a new one.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("typedContent/v1", ContentHash.Of($"{finding.RuleId}|{path}|{finding.Text}").ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };
}
