using System.Text.Encodings.Web;
using System.Text.Json;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Tool.Reports;

/// <summary>Provides what reports in JSON have in common.</summary>
internal static class JsonFormat
{
    /// <summary>Gets the options of reports, which show all characters as they are.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the name of a severity.</summary>
    public static string SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
