namespace TypedContent.Generator.Pipeline;

/// <summary>Specifies the use of a file in the project.</summary>
internal enum ContentFileKind
{
    /// <summary>An article in one locale.</summary>
    Article,

    /// <summary>A list of redirects.</summary>
    Redirects,

    /// <summary>The baseline.</summary>
    Baseline,

    /// <summary>The lock, with the accepted translations.</summary>
    Lock,

    /// <summary>An image or another file, which is not read.</summary>
    Asset,

    /// <summary>A page of the site that has no article, which is not read.</summary>
    Page,

    /// <summary>A table of contents.</summary>
    Toc,

    /// <summary>A file that names the repositories which are merged when the site is published.</summary>
    PublishConfig,

    /// <summary>A list of the uids that cross references may name.</summary>
    XrefMap,
}
