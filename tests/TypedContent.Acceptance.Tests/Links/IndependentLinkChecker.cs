using System.Text.Json;

namespace TypedContent.Acceptance.Tests.Links;

/// <summary>Checks the links of pages independently of the product, with <see cref="Uri"/> and its own dictionaries.</summary>
internal sealed class IndependentLinkChecker
{
    private readonly Dictionary<(string Locale, string Path), IndependentPage> _pages;
    private readonly HashSet<string> _paths;
    private readonly Dictionary<string, string> _byLowerCase;
    private readonly HashSet<string> _moved;
    private readonly string[] _fallback;

    /// <param name="pages">All pages.</param>
    /// <param name="redirects">The texts of the redirection files.</param>
    /// <param name="fallback">The locales in which readers get what their own lacks.</param>
    public IndependentLinkChecker(IReadOnlyList<IndependentPage> pages, IEnumerable<string> redirects, params string[] fallback)
    {
        _pages = pages.ToDictionary(page => (page.Locale, page.Path));
        _paths = [.. pages.Select(page => page.Path)];
        _byLowerCase = _paths.ToDictionary(path => path.ToUpperInvariant());
        _moved = [.. redirects.SelectMany(Sources)];
        _fallback = fallback;
    }

    /// <summary>Returns the IDs of the problems of one link, or none.</summary>
    public IEnumerable<string> Check(IndependentPage page, string href)
    {
        if (href.StartsWith('/') || href.StartsWith('\\') || href.Contains(':', StringComparison.Ordinal))
        {
            yield break;
        }

        var (path, fragment) = href.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (href, "");
        path = Uri.UnescapeDataString(path.Split('?')[0]).Replace('\\', '/');
        var target = page;
        if (path.Length > 0)
        {
            if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                yield break;
            }

            // Uses a separate host, so that one dot too many is detected.
            var address = new Uri(new Uri($"http://site/root/{page.Path}"), path.Replace("#", "%23", StringComparison.Ordinal));
            var full = Uri.UnescapeDataString(address.AbsolutePath);
            if (!full.StartsWith("/root/", StringComparison.Ordinal))
            {
                yield return "TC1004";
                yield break;
            }

            var (found, id) = Find(full["/root/".Length..^3], page.Locale);
            if (id is not null)
            {
                yield return id;
            }

            target = found;
        }

        if (target is null || fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || target.Anchors.Contains(fragment))
        {
            yield break;
        }

        yield return target.Anchors.Any(anchor => anchor.Equals(fragment, StringComparison.OrdinalIgnoreCase)) ? "TC1006" : "TC1002";
    }

    private (IndependentPage? Page, string? Id) Find(string path, string locale)
    {
        if (_pages.TryGetValue((locale, path), out var exact))
        {
            return (exact, null);
        }

        var known = _byLowerCase.GetValueOrDefault(path.ToUpperInvariant());
        if (known is not null && _pages.TryGetValue((locale, known), out var other))
        {
            return (other, "TC1005");
        }

        // The target of a redirect is reported in the other file: its fragment may not exist after the move.
        return _moved.Contains(path) ? (null, "TC1010")
            : known is null ? (null, "TC1001")
            : (_fallback.Select(l => _pages.GetValueOrDefault((l, known))).First(page => page is not null), known == path ? "TC1012" : "TC1005");
    }

    private static IEnumerable<string> Sources(string json) => JsonDocument.Parse(json).RootElement.GetProperty("redirections").EnumerateArray()
        .Select(redirect => redirect.GetProperty("source_path").GetString()!.Replace('\\', '/'))
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(path => path[..^3]);
}
