using System.Diagnostics.CodeAnalysis;

#if TYPEDCONTENT_RUNTIME
namespace TypedContent;
#else
namespace TypedContent.Shared;
#endif

/// <summary>Specifies the kind of target that a link has.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "The values are those of the pack format.")]
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "The values are those of the pack format.")]
public enum LinkKind : byte
{
    /// <summary>The link leads to another article.</summary>
    Article = 0,

    /// <summary>The link leads to a section of another article.</summary>
    Section = 1,

    /// <summary>The link leads to a section or an anchor of the same article.</summary>
    Anchor = 2,

    /// <summary>The destination is a path from the root of the site, such as <c>/legal</c>.</summary>
    SitePath = 3,

    /// <summary>The destination is an absolute URL, such as <c>https://example.com</c>.</summary>
    External = 4,

    /// <summary>The destination is a mail address.</summary>
    Mail = 5,

    /// <summary>The destination is a telephone number.</summary>
    Telephone = 6,

    /// <summary>The link leads to a file that is no article, such as an image.</summary>
    Asset = 7,

    /// <summary>The destination is a cross reference by identifier, <c>xref:…</c>.</summary>
    Xref = 8,

    /// <summary>
    /// The target could not be resolved when the project was built, or isn't known because the site completes the destination, such as
    /// <c>{{ base }}/help</c>.
    /// </summary>
    Unresolved = 9,
}
