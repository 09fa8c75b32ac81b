using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Determines the files of translations that don't exist yet.</summary>
internal sealed class NewPlaces
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly ContentCompilation _after;
    private readonly string _locale;
    private readonly Func<string, string> _pathOf;

    /// <summary>Finds the places of articles in a locale.</summary>
    public NewPlaces(ContentCompilation content, string locale, Func<string, string> pathOf, IEnumerable<ExchangeArticle> articles)
    {
        (_locale, _pathOf) = (locale, pathOf);
        var files = content.Files.ToDictionary(file => file.Origin.FilePath, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var source = files[article.Source!.Identity.FilePath];
            var place = TranslationPlace.Of(article.Path, locale, [source, .. content.Files], content.Options)
                ?? (content.Options.Layout.TranslationPlaceOf(source.Origin, article.Path, locale) is { } first ? first + MarkdownName.Extension : null);
            if (place is not null)
            {
                _places[article.Path] = place;
            }
        }

        _after = _places.Count == 0 ? content : content.WithFiles([.. content.Files, .. _places.Values.Select(place => new ArticleFile(new ArticleOrigin(place, place), string.Empty))]);
    }

    /// <summary>Returns the path under the root of the translation of an article; null if it has none.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="problem">The reason; null if there is none.</param>
    public string? Of(string path, out string? problem)
    {
        if (!_places.TryGetValue(path, out var place))
        {
            problem = $"the layout has no place for {path} in {_locale}; state one with {{locale}} in TypedContentLayout, such as {{locale}}/{{path}}.md";
            return null;
        }

        // A name can be that of a locale or of a topic, which the names beside it decide.
        var isRead = _after.Options.IdentityOf(new ArticleOrigin(place, place)) is { } identity && identity.Path == path && identity.Locale == _locale;
        problem = isRead ? null : $"{_pathOf(place)} would not be read as {path} in {_locale}, since nothing tells that its name is that of a locale; add {_locale} to TypedContentLocales";
        return isRead ? place : null;
    }
}
