using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>
/// A destination taken apart: what kind it looks like, its path and its fragment, both decoded. It is split
/// before it is decoded, so that <c>a%23b.md</c> is a file name.
/// </summary>
internal readonly record struct LinkDestination(LinkKind Kind, string Path, string Fragment, bool HasFragment)
{
    private const string MarkdownExtension = ".md";

    /// <summary>Whether the path names a Markdown file.</summary>
    public bool IsMarkdown => Path.EndsWith(MarkdownExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of the article that the path names, which has no extension.</summary>
    public string ArticlePath => IsMarkdown ? Path.Substring(0, Path.Length - MarkdownExtension.Length) : Path;

    /// <summary>
    /// The extension of the file that the path names, in lower case; empty for none. Versions have none: the last part
    /// of <c>release-1.2</c> begins with a digit.
    /// </summary>
    public string Extension
    {
        get
        {
            var dot = Path.LastIndexOf('.');
            return dot < 0 || dot < Path.LastIndexOf('/') || dot + 1 == Path.Length || char.IsDigit(Path[dot + 1])
                ? string.Empty
                : Path.Substring(dot).ToLowerInvariant();
        }
    }

    /// <summary>Takes <paramref name="destination"/> apart.</summary>
    public static LinkDestination Parse(string destination)
    {
        var text = WithoutControls(destination).Trim();
        if (SchemeOf(text) is { Length: > 0 } scheme)
        {
            return new LinkDestination(KindOf(scheme), text, string.Empty, HasFragment: false);
        }

        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return new LinkDestination(LinkKind.External, text, string.Empty, HasFragment: false);
        }

        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? string.Empty : Decode(text.Substring(hash + 1));
        var path = hash < 0 ? text : text.Substring(0, hash);
        var query = path.IndexOf('?');
        path = Decode(query < 0 ? path : path.Substring(0, query)).Replace('\\', '/');
        var kind = path.Length == 0 ? LinkKind.Anchor
            : path[0] == '/' ? LinkKind.SitePath
            : path.EndsWith(MarkdownExtension, StringComparison.OrdinalIgnoreCase) ? LinkKind.Article
            : LinkKind.Asset;
        return new LinkDestination(kind, path, fragment, hash >= 0);
    }

    /// <summary>Browsers drop control characters in addresses, and <c>java&#10;script:</c> is one to them.</summary>
    private static string WithoutControls(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return new string([.. text.Where(static c => !char.IsControl(c))]);
            }
        }

        return text;
    }

    private static string SchemeOf(string text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || !char.IsLetter(text[0]))
        {
            return string.Empty;
        }

        for (var i = 1; i < colon; i++)
        {
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is '+' or '-' or '.'))
            {
                return string.Empty;
            }
        }

        return text.Substring(0, colon).ToLowerInvariant();
    }

    private static LinkKind KindOf(string scheme) => scheme switch
    {
        "http" or "https" or "ftp" or "ftps" => LinkKind.External,
        "mailto" => LinkKind.Mail,
        "tel" or "sms" => LinkKind.Telephone,
        "xref" => LinkKind.Xref,
        _ => LinkKind.Unresolved,
    };

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
