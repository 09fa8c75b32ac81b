namespace TypedContent.Tool.Reports;

/// <summary>Specifies the format of a report.</summary>
internal enum ReportFormat
{
    /// <summary>Text for people, with the lines that the findings are about.</summary>
    Text,

    /// <summary>Workflow commands of GitHub Actions, which become annotations of a pull request.</summary>
    GitHub,

    /// <summary>JSON for other programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, which code scanning services read.</summary>
    Sarif,
}
