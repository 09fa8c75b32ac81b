namespace TypedContent.AspNetCore.Routing;

/// <summary>Marks the endpoints of a content set, so that addresses of articles and files can be made.</summary>
/// <param name="Kind">What the endpoint serves.</param>
/// <param name="HasCulture">A value that indicates whether the route has the culture.</param>
internal sealed record ContentEndpoint(ContentEndpointKind Kind, bool HasCulture);
