namespace TypedContent;

/// <summary>Specifies the images that HTML loads.</summary>
public enum ImagePolicy
{
    /// <summary>
    /// All images are loaded: those with relative addresses, those of other hosts (<c>http</c>, <c>https</c>, and addresses that begin with
    /// two slashes), and those that are <c>data</c> addresses.
    /// </summary>
    All,

    /// <summary>
    /// Only images with relative addresses are loaded, and those whose address the application returns for their link. Each other image
    /// is replaced with its alternative text, so that authors can't make the readers' browsers contact other hosts.
    /// </summary>
    Relative,
}
