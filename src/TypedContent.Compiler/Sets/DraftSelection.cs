using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents the drafts that a build leaves out: articles whose first file is a draft, and translations that are drafts.</summary>
/// <param name="FilePaths">The paths of the files.</param>
/// <param name="Articles">The paths of the articles.</param>
public sealed record DraftSelection(EquatableArray<string> FilePaths, EquatableArray<string> Articles)
{
    private const string Key = "draft";

    private static readonly DraftSelection None = new([], []);

    /// <summary>Returns the drafts among <paramref name="files"/> that <paramref name="options"/> leave out.</summary>
    public static DraftSelection Of(IEnumerable<ArticleVariant> files, ContentOptions options)
    {
        if (options.Drafts == DraftHandling.Include || !files.Any(IsDraft))
        {
            return None;
        }

        var left = ArticleGroup.Of(files, options).SelectMany(article => IsDraft(article.Variants[0]) ? article.Variants : article.Variants.Where(IsDraft)).ToList();
        return new(
            new(left.Select(file => file.FilePath).OrderBy(path => path, StringComparer.Ordinal)),
            new(left.Select(file => file.Path).Distinct().OrderBy(path => path, StringComparer.Ordinal)));
    }

    /// <summary>Returns <paramref name="items"/> without those of drafts; the same object if there are none.</summary>
    public IReadOnlyList<T> Without<T>(IReadOnlyList<T> items, Func<T, ArticleVariant> variantOf)
    {
        if (FilePaths.Count == 0)
        {
            return items;
        }

        var left = new HashSet<string>(FilePaths, StringComparer.Ordinal);
        return [.. items.Where(item => !left.Contains(variantOf(item).FilePath))];
    }

    private static bool IsDraft(ArticleVariant file) => !file.IsInclude && string.Equals(file.MetadataOf(Key).Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
