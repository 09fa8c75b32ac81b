using System.Diagnostics.CodeAnalysis;

namespace TypedContent;

/// <summary>What a link leads to.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "The values are those of the pack format.")]
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "The values are those of the pack format.")]
public enum LinkKind : byte
{
    /// <summary>Another article.</summary>
    Article = 0,

    /// <summary>A section of another article.</summary>
    Section = 1,

    /// <summary>A section or anchor of the same article.</summary>
    Anchor = 2,

    /// <summary>A path from the root of the site, such as <c>/legal</c>.</summary>
    SitePath = 3,

    /// <summary>An address with a scheme and host.</summary>
    External = 4,

    /// <summary>A mail address.</summary>
    Mail = 5,

    /// <summary>A telephone number.</summary>
    Telephone = 6,

    /// <summary>A file that is no article, such as an image.</summary>
    Asset = 7,

    /// <summary>A file included in the text.</summary>
    Include = 8,

    /// <summary>A cross reference by identifier, <c>xref:…</c>.</summary>
    Xref = 9,

    /// <summary>Something that could not be resolved when the project was built.</summary>
    Unresolved = 10,
}
