using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Builds the navigation of a content set: by folder, with a table of contents in place of the articles of its folder.</summary>
public sealed class NavigationBuilder
{
    private readonly List<NavigationRow> _rows = [];
    private readonly Dictionary<string, Dictionary<int, string>> _titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    // A stack, since folders and entries can be nested more deeply than methods.
    private readonly Stack<OpenPart> _open = new();
    private readonly TocSet _tocs;
    private readonly ContentIndex _index;
    private readonly string _sourceLocale;

    private NavigationBuilder(TocSet tocs, ContentIndex index, string sourceLocale) => (_tocs, _index, _sourceLocale) = (tocs, index, sourceLocale);

    /// <summary>Returns the navigation of a content set.</summary>
    /// <param name="articles">The articles, sorted by path.</param>
    /// <param name="tocs">The tables of contents.</param>
    /// <param name="index">The index that their destinations are resolved with.</param>
    /// <param name="options">The options of the project, with the layout of the files.</param>
    public static NavigationTree Build(IReadOnlyList<ArticleGroup> articles, IEnumerable<TocFile> tocs, ContentIndex index, ContentOptions options)
    {
        var builder = new NavigationBuilder(TocSet.Of(tocs, options), index, options.SourceLocale);
        builder.AddRoot(NavigationFolder.Of(articles));
        while (builder._open.Count > 0)
        {
            builder.Add(builder._open.Pop());
        }

        return new NavigationTree(builder._rows, builder._titles.ToDictionary(locale => locale.Key, locale => builder.TitlesOf(locale.Value), StringComparer.Ordinal));
    }

    private string[] TitlesOf(Dictionary<int, string> titles) =>
        [.. Enumerable.Range(0, _rows.Count).Select(row => titles.TryGetValue(row, out var title) ? title : string.Empty)];

    private void AddRoot(NavigationFolder root)
    {
        if (!TryOpenToc(string.Empty, 0))
        {
            if (root.Page is { } page)
            {
                _rows.Add(new NavigationRow(0, page.Path, string.Empty));
            }

            OpenFolder(root, 0);
        }
    }

    private void Add(OpenPart part)
    {
        if (part.Toc is not null)
        {
            AddEntry(part, part.Toc);
        }
        else if (part.Folder is { } folder)
        {
            if (folder.Page is null)
            {
                AddTitle(_sourceLocale, FolderTitle.Of(folder.Name));
            }

            _rows.Add(new NavigationRow(part.Level, folder.Page?.Path ?? string.Empty, string.Empty));
            if (!TryOpenToc(folder.Path + "/", part.Level + 1))
            {
                OpenFolder(folder, part.Level + 1);
            }
        }
        else
        {
            _rows.Add(new NavigationRow(part.Level, part.Article!.Path, string.Empty));
        }
    }

    /// <summary>Adds the first entry of a part of a table of contents, and opens what is in it and what follows.</summary>
    private void AddEntry(OpenPart part, OpenToc toc)
    {
        var entry = toc.Entries[part.Start];
        foreach (var (locale, names) in toc.Titles)
        {
            AddTitle(locale, names[part.Start]);
        }

        var level = part.Level + entry.Level;
        var article = toc.Resolver.ArticleOf(entry);
        _rows.Add(new NavigationRow(level, article, article.Length > 0 ? string.Empty : toc.Resolver.DestinationOf(entry)));
        var end = part.Start + 1;
        while (end < part.End && toc.Entries[end].Level > entry.Level)
        {
            end++;
        }

        Open(part with { Start = end });
        if (toc.Resolver.TocOf(entry) is { } folder)
        {
            TryOpenToc(folder, level + 1);
        }

        Open(part with { Start = part.Start + 1, End = end });
    }

    private void AddTitle(string locale, string title)
    {
        if (title.Length > 0)
        {
            if (!_titles.TryGetValue(locale, out var titles))
            {
                _titles.Add(locale, titles = []);
            }

            titles[_rows.Count] = title;
        }
    }

    private void OpenFolder(NavigationFolder folder, int level)
    {
        foreach (var (article, child) in folder.Entries.Reverse())
        {
            _open.Push(new OpenPart(level, article, child, null, 0, 0));
        }
    }

    /// <summary>Opens the table of contents of a folder. Returns false if there is none. Each is part of the navigation once.</summary>
    private bool TryOpenToc(string folder, int level)
    {
        var files = _tocs.In(folder);
        if (files.Count > 0 && _used.Add(folder))
        {
            var resolvers = files.Select(file => new TocResolver(file, _tocs, _index)).ToList();
            var entries = resolvers[0].Toc.Entries;
            var source = new TocOutline(resolvers[0]);
            var titles = resolvers.Select((resolver, i) => (files[i].Locale, i == 0 ? [.. entries.Select(entry => entry.Name)] : TocAligner.Titles(source, new TocOutline(resolver))));
            Open(new OpenPart(level, null, null, new OpenToc(entries, resolvers[0], [.. titles]), 0, entries.Count));
        }

        return files.Count > 0;
    }

    private void Open(OpenPart part)
    {
        if (part.Start < part.End)
        {
            _open.Push(part);
        }
    }

    /// <summary>Represents a part of the navigation that is to be added: an article, a folder, or entries of a table of contents.</summary>
    private sealed record OpenPart(int Level, ArticleGroup? Article, NavigationFolder? Folder, OpenToc? Toc, int Start, int End);

    private sealed record OpenToc(IReadOnlyList<TocEntry> Entries, TocResolver Resolver, IReadOnlyList<(string Locale, string[] Names)> Titles);
}
