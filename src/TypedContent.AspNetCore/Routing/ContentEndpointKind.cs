namespace TypedContent.AspNetCore.Routing;

/// <summary>Specifies what an endpoint of a content set serves.</summary>
internal enum ContentEndpointKind
{
    /// <summary>Articles.</summary>
    Page,

    /// <summary>The images and other files that articles refer to.</summary>
    File,
}
