using TypedContent.Packs;
using TypedContent.Shared;

namespace TypedContent.Content.Navigation;

/// <summary>Holds the paths of all articles of a content set and those that they had before, which the pack of the source locale lists.</summary>
internal sealed class SetIndex
{
    private readonly Pack _pack;

    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    internal SetIndex(ContentSet set, ContentSnapshot snapshot)
    {
        _pack = snapshot.Pack(set.Fallback.Resolve(set.SourceLocale));
        Paths = _pack.FindTable(PackLayout.ArticleTable)?.ReadTexts() ?? [];
    }

    /// <summary>Gets the paths of all articles, sorted.</summary>
    internal string[] Paths { get; }

    /// <summary>Gets the links between the articles.</summary>
    internal LinkGraph Links => field ??= LinkGraph.Read(_pack.FindTable(PackLayout.LinkTable), Paths);

    private Dictionary<string, RedirectEntry> Redirects => field ??= ReadRedirects();

    /// <summary>Returns a table of the set, or <see langword="null"/> if the pack lacks it.</summary>
    internal SetTable? FindTable(uint id) => _pack.FindTable(id);

    /// <summary>Returns where the article at a path has moved; <see langword="null"/> if it hasn't. Case doesn't matter.</summary>
    internal RedirectEntry? FindRedirect(string path) => Redirects.TryGetValue(path, out RedirectEntry entry) ? entry : null;

    private Dictionary<string, RedirectEntry> ReadRedirects()
    {
        var redirects = new Dictionary<string, RedirectEntry>(StringComparer.OrdinalIgnoreCase);
        if (_pack.FindTable(PackLayout.RedirectTable) is not { } table)
        {
            return redirects;
        }

        string[] sources = table.ReadTexts();
        string[] targets = table.ReadTexts();

        // Tables of earlier versions end here.
        string[] fragments = table.HasMore ? table.ReadTexts() : [];
        for (int i = 0; i < Math.Min(sources.Length, targets.Length); i++)
        {
            redirects[sources[i]] = new RedirectEntry(targets[i], i < fragments.Length ? fragments[i] : "", "");
        }

        string[] others = table.HasMore ? table.ReadTexts() : [];
        string[] addresses = table.HasMore ? table.ReadTexts() : [];
        for (int i = 0; i < Math.Min(others.Length, addresses.Length); i++)
        {
            redirects[others[i]] = new RedirectEntry("", "", addresses[i]);
        }

        return redirects;
    }
}
