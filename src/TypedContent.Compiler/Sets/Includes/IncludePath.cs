using TypedContent.Compiler.Paths;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Includes;

/// <summary>The file that a directive means: a path under the root of a locale, and whose root that is.</summary>
internal readonly record struct IncludePath(string Path, string? Locale)
{
    /// <summary>What <paramref name="written"/> means in the file <paramref name="from"/> to readers of <paramref name="locale"/>; null for addresses and what leaves the set.</summary>
    public static IncludePath? Of(ArticleIdentity from, string written, string? locale)
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

        // Out of the folder of the locale, to one beside it.
        if (from.Locale is null || RelativePath.Combine(from.Locale + "/" + from.Path, destination.Path) is not { } beside)
        {
            return null;
        }

        var other = ArticleIdentity.Of(string.Empty, beside, null);
        return new IncludePath(other.Path, other.Locale);
    }
}
