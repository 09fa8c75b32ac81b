using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Includes;

/// <summary>Represents the file that a directive names.</summary>
/// <param name="Path">The path under the root of the locale, without extension.</param>
/// <param name="Locale">The locale; null for a file outside of the folders of locales.</param>
internal readonly record struct IncludePath(string Path, string? Locale)
{
    /// <summary>
    /// Returns the file that <paramref name="written"/> names in the file <paramref name="from"/> to readers of <paramref name="locale"/>;
    /// null for addresses and paths that leave the set.
    /// </summary>
    public static IncludePath? Of(ArticleIdentity from, string written, string? locale, ContentLayout layout)
    {
        var destination = LinkDestination.Parse(written);
        if (destination.Kind is not (LinkKind.Article or LinkKind.Asset))
        {
            return null;
        }

        if (RelativePath.Combine(from.Path, destination.Path) is { } path)
        {
            return new IncludePath(ArticleIdentity.WithoutExtension(path), locale);
        }

        // The path leaves the folder of the locale, to one beside it.
        var place = from.Place ?? (from.Locale is null ? null : $"{from.Locale}/{from.Path}");
        if (place is null || RelativePath.Combine(place, destination.Path) is not { } beside)
        {
            return null;
        }

        return layout.IdentityOf(ArticleIdentity.WithoutExtension(beside)) is { } other ? new IncludePath(other.Path, other.Locale) : null;
    }
}
