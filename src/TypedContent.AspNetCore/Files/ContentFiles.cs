using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace TypedContent.AspNetCore.Files;

/// <summary>Finds the images and other files that articles refer to.</summary>
internal sealed class ContentFiles
{
    private readonly ContentSet _set;
    private readonly Lazy<IFileProvider> _provider;
    private HashSet<string>? _linked;

    public ContentFiles(ContentSet set, IOptions<TypedContentOptions> options)
    {
        _set = set;
        _provider = new(() => options.Value.Files ?? BuiltFiles.Of(set));
        ContentChanges.Changed += (_, _) => _linked = null;
    }

    // Read once: the paths of a set change only where the program shows edits.
    private HashSet<string> Linked => _linked ??= ReadLinked();

    /// <summary>Returns the path of the file that a link leads to, or <see langword="null"/> if there is none.</summary>
    public string? Find(Link link) => Candidates(link).FirstOrDefault(path => _provider.Value.GetFileInfo(path) is { Exists: true, IsDirectory: false });

    /// <summary>Returns a file if an article links to it.</summary>
    /// <param name="path">The path under the root of the articles, which is user input.</param>
    public IFileInfo? Find(string path) => Linked.Contains(path) && _provider.Value.GetFileInfo(path) is { Exists: true, IsDirectory: false } file ? file : null;

    /// <summary>Returns the paths that a link can lead to. Locales share their files, as the build assumes, too.</summary>
    private IEnumerable<string> Candidates(Link link)
    {
        string folder = link.Article.Folder.Path;
        IEnumerable<string> folders = new[] { link.Locale, _set.SourceLocale }.Concat(_set.Locales)
            .OfType<Locale>()
            .Select(locale => $"{locale.Name}/{folder}")
            .Prepend(folder);
        string destination = link.Destination;
        return folders.Select(from => FilePath.Combine(from, destination)).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private HashSet<string> ReadLinked()
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (Article article in _set.Articles)
        {
            foreach (Locale locale in article.Locales)
            {
                foreach (Link link in article.AllLinks.Select(link => link.In(locale)).Where(static link => link.Kind == LinkKind.Asset))
                {
                    if (Find(link) is { } path)
                    {
                        linked.Add(path);
                    }
                }
            }
        }

        return linked;
    }
}
