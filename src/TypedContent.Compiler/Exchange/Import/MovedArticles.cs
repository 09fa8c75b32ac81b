using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds articles that moved after an export, by redirects and by what the lock has of their translations.</summary>
/// <param name="content">The content set.</param>
/// <param name="locale">The locale of the translations.</param>
internal sealed class MovedArticles(ContentCompilation content, string locale)
{
    private NewArticles? _new;

    /// <summary>Returns the path of the article that an earlier one is now; null if that isn't known.</summary>
    /// <param name="path">The path of before.</param>
    /// <param name="isKnown">Whether the project had the article.</param>
    public string? Find(string path, out bool isKnown)
    {
        var section = content.Lock.Lock.Of(path).FirstOrDefault(section => section.IsOf(locale, content.Options.SourceLocale));
        isKnown = section is not null || content.Index.FindRedirect(path) is not null;
        return RedirectChain.Follow(path, content.Index)?.Article?.Path
            ?? (section is null ? null : (_new ??= new NewArticles(content.Documents, content.Lock.Lock)).Find(section));
    }
}
