namespace TypedContent.Tool.Reports;

/// <summary>Specifies the format of a report about translations.</summary>
internal enum StatusFormat
{
    /// <summary>Text for people.</summary>
    Text,

    /// <summary>JSON for other programs.</summary>
    Json,
}
