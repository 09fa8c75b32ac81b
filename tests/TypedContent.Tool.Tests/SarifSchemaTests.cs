using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace TypedContent.Tool.Tests;

/// <summary>Tests reports in SARIF with the schema of SARIF.</summary>
public sealed class SarifSchemaTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new ContentFolderFixture().With("typedcontent.json", "{}")
        .With("content/en-US/a b.md", "# A\n\n[x](gone.md) [y](B.md)\n\n<script>x</script>\n").With("content/en-US/b.md", "---\ntitle: [\n---\n# B\n").With("content/sv-SE/b.md", "# Ä\n");

    public void Dispose() => _folder.Dispose();

    [SarifSchemaFact]
    public void A_report_is_valid()
    {
        var report = _folder.Run("check", "-f", "sarif", "-s", "info").Output;

        Assert.Contains("\"TC1001\"", report, StringComparison.Ordinal);
        Assert.Empty(DefectsOf(JsonNode.Parse(report)!));
    }

    [SarifSchemaFact]
    public void A_report_without_findings_is_valid() => Assert.Empty(DefectsOf(JsonNode.Parse(_folder.Run("check", "-f", "sarif", "content/sv-SE").Output)!));

    [SarifSchemaFact]
    public void A_report_that_is_not_valid_is_noticed()
    {
        var report = JsonNode.Parse(_folder.Run("check", "-f", "sarif").Output)!;
        report["runs"]![0]!["results"]![0]!["level"] = "bad";

        Assert.NotEmpty(DefectsOf(report));
    }

    private static List<string> DefectsOf(JsonNode report)
    {
        // The schema is of draft 4. What it uses means the same in draft 6, but for the names of these keys.
        var text = JsonNode.Parse(SarifSchemaFactAttribute.Schema!)!;
        text.AsObject().Remove("id");
        text["$schema"] = "http://json-schema.org/draft-06/schema#";
        using var instance = JsonDocument.Parse(report.ToJsonString());
        var results = JsonSchema.FromText(text.ToJsonString()).Evaluate(instance.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(detail => !detail.IsValid).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors?.Select(error => error.Value) ?? [])}")];
    }
}
