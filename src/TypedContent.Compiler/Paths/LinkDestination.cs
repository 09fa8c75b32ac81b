using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>
/// Represents a link destination, split into its kind, its decoded path and its decoded fragment. It is split before it is decoded, so
/// that <c>a%23b.md</c> is a file name.
/// </summary>
internal readonly record struct LinkDestination(LinkKind Kind, string Path, string Fragment, bool HasFragment)
{
    /// <summary>
    /// Gets a value that indicates whether only the site knows the destination: it completes it, as in <c>{{ base }}/a.md</c>, or it replaces the
    /// scheme, as in <c>pathname:///a</c>.
    /// </summary>
    public bool IsUnknown { get; init; }

    /// <summary>Gets a value that indicates whether the path names a Markdown file.</summary>
    public bool IsMarkdown => MarkdownName.Is(Path);

    /// <summary>Gets the path without the extension of Markdown files, which is the path of an article.</summary>
    public string ArticlePath => MarkdownName.WithoutExtension(Path);

    /// <summary>
    /// Gets the extension of the path in lower case, with its dot; empty if there is none or a digit begins it, as in
    /// <c>release-1.2</c>.
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

    /// <summary>Returns the decoded fragment of a destination, also of one with a scheme; empty for none.</summary>
    public static string FragmentOf(string destination) => destination.IndexOf('#') is >= 0 and var hash ? Parse(destination.Substring(hash)).Fragment : string.Empty;

    /// <summary>Parses <paramref name="destination"/>.</summary>
    public static LinkDestination Parse(string destination)
    {
        var text = WithoutControls(destination).Trim();
        if (SchemeOf(text) is { Length: > 0 } scheme)
        {
            var schemeKind = LinkScheme.Find(scheme)?.Kind ?? LinkKind.Unresolved;
            var isUnknown = schemeKind == LinkKind.Xref ? TemplateSyntax.TryFind(text, out _) : LinkScheme.Find(scheme) is { Kind: LinkKind.Unresolved };
            return new LinkDestination(isUnknown ? LinkKind.Unresolved : schemeKind, text, string.Empty, HasFragment: false) { IsUnknown = isUnknown };
        }

        if (IsCompletedBySite(text))
        {
            return new LinkDestination(LinkKind.Unresolved, text, string.Empty, HasFragment: false) { IsUnknown = true };
        }

        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            return new LinkDestination(LinkKind.External, text, string.Empty, HasFragment: false);
        }

        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? string.Empty : Decode(text.Substring(hash + 1));
        var path = hash < 0 ? text : text.Substring(0, hash);
        var query = path.IndexOf('?');
        path = ComposedText.Of(Decode(query < 0 ? path : path.Substring(0, query)).Replace('\\', '/'));
        var kind = path.Length == 0 ? LinkKind.Anchor
            : path[0] == '/' ? LinkKind.SitePath
            : MarkdownName.Is(path) ? LinkKind.Article
            : LinkKind.Asset;
        return new LinkDestination(kind, path, fragment, hash >= 0);
    }

    /// <summary>Determines whether there is a template directive or a placeholder in a destination, other than in its query.</summary>
    private static bool IsCompletedBySite(string text)
    {
        text = WithBraces(text);
        if (!TemplateSyntax.TryFind(text, out var start) && !TryFindVariable(text, out start))
        {
            return false;
        }

        var query = text.IndexOf('?', 0, start);
        return query < 0 || text.IndexOf('#', query, start - query) >= 0;
    }

    private static string WithBraces(string text) =>
        text.IndexOf("%7", StringComparison.Ordinal) < 0 ? text : text.Replace("%7B", "{").Replace("%7b", "{").Replace("%7D", "}").Replace("%7d", "}");

    /// <summary>Determines whether a folder of a path is a variable such as <c>$version</c>, and returns its offset.</summary>
    private static bool TryFindVariable(string text, out int start)
    {
        for (start = text.IndexOf('$'); start >= 0; start = text.IndexOf('$', start + 1))
        {
            var end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            {
                end++;
            }

            if ((start == 0 || text[start - 1] == '/') && end > start + 1 && char.IsLetter(text[start + 1]) && end < text.Length && text[end] == '/')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes control characters. Browsers ignore them in addresses, and read <c>java&#10;script:</c> as a scheme.</summary>
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

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
