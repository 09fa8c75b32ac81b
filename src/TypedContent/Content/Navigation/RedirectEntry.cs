namespace TypedContent.Content.Navigation;

/// <summary>Represents where an article has moved.</summary>
/// <param name="path">The path of the article that it leads to. It is empty if it leads elsewhere.</param>
/// <param name="fragment">The anchor of the section of the article. It is empty for the article as a whole.</param>
/// <param name="address">The address, if it leads elsewhere.</param>
internal readonly struct RedirectEntry(string path, string fragment, string address)
{
    internal string Path => path;

    internal string Fragment => fragment;

    internal string Address => address;
}
