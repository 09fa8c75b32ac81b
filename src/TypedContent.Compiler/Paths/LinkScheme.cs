using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>Describes a scheme of link destinations.</summary>
/// <param name="Name">The scheme in lower case.</param>
/// <param name="Kind">The kind of its links.</param>
internal sealed record LinkScheme(string Name, LinkKind Kind)
{
    /// <summary>Gets a value that indicates whether readers may follow its links. Other links are left without a destination.</summary>
    public bool IsFollowed { get; init; } = true;

    /// <summary>Gets a value that indicates whether images may be loaded from its addresses.</summary>
    public bool IsLoaded { get; init; }

    /// <summary>Gets the schemes. Links with others are not allowed.</summary>
    public static IReadOnlyList<LinkScheme> All { get; } =
    [
        new("http", LinkKind.External) { IsLoaded = true },
        new("https", LinkKind.External) { IsLoaded = true },
        new("ftp", LinkKind.External),
        new("ftps", LinkKind.External),
        new("mailto", LinkKind.Mail),
        new("tel", LinkKind.Telephone),
        new("sms", LinkKind.Telephone),
        new("irc", LinkKind.External),
        new("ircs", LinkKind.External),
        new("xmpp", LinkKind.External),
        new("xref", LinkKind.Xref) { IsFollowed = false },

        // An article of another assembly. Programs write its address.
        new("typedcontent", LinkKind.External),

        // Docusaurus replaces it with the path of the site.
        new("pathname", LinkKind.Unresolved) { IsFollowed = false },
    ];

    /// <summary>Returns the scheme called <paramref name="name"/>, which is in lower case; null for a scheme that is not allowed.</summary>
    public static LinkScheme? Find(string name)
    {
        foreach (var scheme in All)
        {
            if (scheme.Name == name)
            {
                return scheme;
            }
        }

        return null;
    }
}
