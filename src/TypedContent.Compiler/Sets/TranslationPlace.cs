using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Sets;

/// <summary>Determines where the layout of a project has the translation of an article.</summary>
internal static class TranslationPlace
{
    /// <summary>Returns the path under the root of an article in a locale; null if the layout has no place for it.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="files">The files of the set, those of the source locale first.</param>
    /// <param name="options">The options of the project, with the layout of the files.</param>
    public static string? Of(string path, string locale, IEnumerable<ArticleFile> files, ContentOptions options)
    {
        foreach (var file in files)
        {
            var place = ArticleIdentity.WithoutExtension(file.Origin.Path.Replace('\\', '/').TrimStart('/'));
            if (options.IdentityOf(file.Origin) is not { Locale: { } own })
            {
                continue;
            }

            var (before, after) = options.Layout.AroundPath(place);
            if (Replace(before, '/', own, locale) is { } folders)
            {
                return folders + path + after + MarkdownName.Extension;
            }

            if (Replace(after, '.', own, locale) is { } end)
            {
                return before + path + end + MarkdownName.Extension;
            }
        }

        return null;
    }

    private static string? Replace(string text, char separator, string own, string locale)
    {
        var parts = text.Split(separator);
        var index = Array.FindIndex(parts, part => part.Length > 0 && LocaleName.Normalize(part) == own);
        if (index < 0)
        {
            return null;
        }

        parts[index] = locale;
        return string.Join(separator.ToString(), parts);
    }
}
