namespace TypedContent;

/// <summary>Represents where a list of redirects says that an article has moved.</summary>
public sealed class ContentRedirect
{
    internal ContentRedirect(Article article, string fragment) => (Article, Fragment) = (article, fragment);

    internal ContentRedirect(Uri address) => Address = address;

    /// <summary>Gets the article that the redirect leads to, or <see langword="null"/> if it leads elsewhere.</summary>
    public Article? Article { get; }

    /// <summary>Gets the part of the address after <c>#</c>, which is the anchor of a section. It is empty for the article as a whole.</summary>
    public string Fragment { get; } = "";

    /// <summary>Gets the address that the redirect leads to, or <see langword="null"/> if it leads to an article of the set.</summary>
    /// <value>A web address, or the path of a page of the same site that is no article, such as <c>/legal</c>.</value>
    public Uri? Address { get; }
}
