namespace TypedContent.Tool.Reports;

/// <summary>Specifies the parts of a content set that a report about unused content has.</summary>
internal enum UnusedParts
{
    /// <summary>Articles, sentences, and sections.</summary>
    All,

    /// <summary>Articles only.</summary>
    Articles,

    /// <summary>Sentences and sections only.</summary>
    Members,
}
