namespace TypedContent.Benchmarks.Alignment;

/// <summary>Specifies in what way an article is damaged.</summary>
internal enum Damage
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Paragraphs are removed.</summary>
    Drop,

    /// <summary>Paragraphs of another article are inserted.</summary>
    Insert,

    /// <summary>Neighboring paragraphs or items change places.</summary>
    Swap,

    /// <summary>Paragraphs are split at the end of a sentence.</summary>
    Split,

    /// <summary>Neighboring paragraphs become one.</summary>
    Merge,

    /// <summary>Items of lists are removed or inserted.</summary>
    Items,

    /// <summary>Rows of tables are removed or inserted.</summary>
    Rows,

    /// <summary>Columns of tables are removed.</summary>
    Columns,

    /// <summary>Headings are removed.</summary>
    HeadingMissing,

    /// <summary>Headings are inserted.</summary>
    HeadingExtra,

    /// <summary>Headings get another level.</summary>
    HeadingLevel,
}
