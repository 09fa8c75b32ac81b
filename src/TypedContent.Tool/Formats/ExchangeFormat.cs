namespace TypedContent.Tool.Formats;

/// <summary>Specifies the format of a file of translators.</summary>
internal enum ExchangeFormat
{
    /// <summary>XLIFF 1.2.</summary>
    Xliff,

    /// <summary>XLIFF 2.0.</summary>
    Xliff2,

    /// <summary>PO.</summary>
    Po,

    /// <summary>TMX 1.4.</summary>
    Tmx,
}
