namespace TypedContent.Compiler.Paths;

/// <summary>What a link leads to. The numbers are those of the runtime's <c>LinkKind</c> and stand in packs.</summary>
public enum LinkKind : byte
{
    /// <summary>An article of the set.</summary>
    Article = 0,

    /// <summary>A section of an article of the set.</summary>
    Section = 1,

    /// <summary>A place in the same article.</summary>
    Anchor = 2,

    /// <summary>A path on the site that shows the articles.</summary>
    SitePath = 3,

    /// <summary>An address elsewhere.</summary>
    External = 4,

    /// <summary>A mail address.</summary>
    Mail = 5,

    /// <summary>A telephone number.</summary>
    Telephone = 6,

    /// <summary>An image or another file.</summary>
    Asset = 7,

    /// <summary>A text that is included.</summary>
    Include = 8,

    /// <summary>A cross reference by id.</summary>
    Xref = 9,

    /// <summary>Nothing that could be found.</summary>
    Unresolved = 10,
}
