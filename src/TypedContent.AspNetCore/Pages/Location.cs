namespace TypedContent.AspNetCore.Pages;

/// <summary>Writes addresses that authors write, such as those of redirects, for the header <c>Location</c>, which has no characters beyond ASCII.</summary>
internal static class Location
{
    // Of addresses without a host, this one is left out again.
    private static readonly Uri s_site = new("http://localhost");

    /// <summary>Returns a web address, or the path of a page.</summary>
    public static string Of(Uri address) => address.IsAbsoluteUri
        ? address.AbsoluteUri
        : new Uri(s_site, address).GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped);

    /// <summary>Returns the end of an address that leads to a section, with its <c>#</c>.</summary>
    /// <param name="anchor">The anchor, which can be encoded, or <see langword="null"/> for none.</param>
    public static string FragmentOf(string? anchor) => anchor is { Length: > 0 } ? new Uri(s_site, "#" + anchor).Fragment : "";
}
