using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports alerts between lines of colons that aren't closed (TC0011).</summary>
internal static class UnclosedAlertCheck
{
    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var line in file.Article.Body?.UnclosedAlerts ?? [])
        {
            var text = file.Article.Stripped.Text.Substring(line.Start, line.Length).Trim();
            file.ReportOwn(line, span => UnclosedAlert.At(span, text, text.Length - text.TrimStart(':').Length));
        }
    }
}
