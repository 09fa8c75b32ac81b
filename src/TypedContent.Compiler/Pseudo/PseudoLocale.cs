using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Pseudo;

/// <summary>Determines what is a pseudo-locale, and where its articles are.</summary>
public static class PseudoLocale
{
    /// <summary>The pseudo-locale of Windows and of .NET.</summary>
    public const string Default = "qps-ploc";

    /// <summary>Determines whether no real language has a name: a language from <c>qaa</c> to <c>qtz</c>, or a region from <c>XA</c> to <c>XZ</c>, such as <c>en-XA</c>.</summary>
    public static bool IsPseudo(string locale)
    {
        var parts = locale.Split('-');
        return LocaleName.IsWellFormed(locale)
            && ((parts[0].Length == 3 && parts[0][0] is 'q' or 'Q' && char.ToLowerInvariant(parts[0][1]) is >= 'a' and <= 't')
                || parts.Skip(1).Any(part => part.Length == 2 && part[0] is 'x' or 'X'));
    }

    /// <summary>Returns the path under the root of an article in a locale; null if the layout has no place for it.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="files">The files of the set, those of the source locale first.</param>
    /// <param name="options">The options of the project, with the layout of the files.</param>
    internal static string? PlaceOf(string path, string locale, IEnumerable<ArticleFile> files, ContentOptions options)
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
