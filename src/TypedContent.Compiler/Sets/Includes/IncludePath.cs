using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Includes;

/// <summary>Represents a file that a directive may name.</summary>
/// <param name="Path">The path under the root of the locale, without extension.</param>
/// <param name="Locale">The locale; null for a file outside of the folders of locales.</param>
internal readonly record struct IncludePath(string Path, string? Locale)
{
    /// <summary>
    /// Returns the files that <paramref name="written"/> may name in the file <paramref name="from"/> to readers of <paramref name="locale"/>, the
    /// likeliest first: one beside the article, then the one at the path from the file, which states its locale. There is none for addresses and
    /// paths that leave the set.
    /// </summary>
    public static IEnumerable<IncludePath> Of(ArticleIdentity from, string written, string? locale, ContentLayout layout)
    {
        var destination = LinkDestination.Parse(written);
        if (destination.Kind is not (LinkKind.Article or LinkKind.Asset))
        {
            yield break;
        }

        if (RelativePath.Combine(from.Path, destination.Path) is { } path)
        {
            yield return new IncludePath(ArticleIdentity.WithoutExtension(path), locale);
        }

        var place = from.Place ?? (from.Locale is null ? null : $"{from.Locale}/{from.Path}");
        if (place is not null && RelativePath.Combine(place, destination.Path) is { } file
            && layout.IdentityOf(ArticleIdentity.WithoutExtension(file)) is { } other)
        {
            yield return new IncludePath(other.Path, other.Locale);
        }
    }
}
