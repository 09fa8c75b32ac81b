using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>Represents the schemes that link destinations may have: the usual ones, and those that a project adds.</summary>
/// <param name="Added">The names of the added schemes, in lower case.</param>
public sealed record LinkSchemes(EquatableArray<string> Added)
{
    // Browsers run code, read files, or show content of the page's origin at these addresses.
    private static readonly string[] Dangerous =
    [
        "about", "blob", "chrome", "cid", "data", "feed", "file", "filesystem", "intent", "jar", "javascript", "livescript", "mhtml", "mocha",
        "ms-its", "mk", "res", "resource", "search-ms", "shell", "vbscript", "view-source", "wyciwyg", "xref",
    ];

    /// <summary>Gets the usual schemes.</summary>
    public static LinkSchemes Usual { get; } = new([]);

    /// <summary>Determines whether a project can add a scheme: it is well formed, and no address with it runs code or reads files.</summary>
    public static bool CanAdd(string name) =>
        name.Length > 0 && name[0] is >= 'a' and <= 'z' && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '-' or '.')
        && !Dangerous.Contains(name, StringComparer.Ordinal);

    /// <summary>Returns the scheme called <paramref name="name"/>, which is in lower case; null for a scheme that is not allowed.</summary>
    internal LinkScheme? Find(string name) =>
        Added.Contains(name, StringComparer.Ordinal) ? new LinkScheme(name, LinkKind.External) : LinkScheme.Find(name);
}
